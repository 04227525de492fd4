<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>DateText</name>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can look at everything, but no change can be kept. Allow writing there, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed in it. The folder may be on a drive that is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace is open in another window of Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one window at a time may change it, so that nothing gets lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace was made by a newer Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley will rebuild it from the last daily copy and the journal when it starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit and rebuild</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged and could not be rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was set aside as {aside}; nothing was deleted. A backup from elsewhere may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is busy just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window. It may be in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at it again, then repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. The rest is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not added. Everything before it is safe. Make some room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refused to write to {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that arrived is not the one announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} is not a time zone that Galley knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be copied, but not moved or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is being published just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was made on the network itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be seen here, but not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post would go out at once, so it stays where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post has no day yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a day and a time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Perhaps it was moved, or another program holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more rows than Galley can take at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a workbook of a spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Save the sheet as CSV there, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that was saved as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has a header and no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 posts: nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not look like a schedule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds texts or pictures. Its columns are {columns} … If one of them holds the texts, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. The clients are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Time zones are written like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a map file that Galley understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Look at “{key}”, or line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Do it in smaller steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is too long to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it, or divide it into two posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. It usually comes in by copying; type that place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from a newer Galley.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what networks accept is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with the program: nothing of yours is lost. Install Galley again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a picture, clip or sound that Galley knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is cut short or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. Save a smaller copy and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. The file may be broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not added. The file may be broken; nothing else was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that reads pictures is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture can be added until Galley is installed again. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. It may have been moved, or it may not be yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. A schedule of that size is best divided by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than {rows} rows in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Divide it, for example by month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a workbook, not a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Open it in its own program and save the sheet as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Export the schedule as CSV and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has names of columns, but no row below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {file} holds texts or pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. Names look like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of columns in {file} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. “{key}” says “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>To take the first of them, add to the map file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one of these to the map file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks or accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network&apos;s own text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows (Western)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac (older)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every letter fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits, but for some damaged letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letters take two bytes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8, and older Windows programs write so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these is “%1”: %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4. Which number comes first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date and no time, the first in line %1. When should they go out?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n row(s)%4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, as %1 writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are read as: %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (because of “%1”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 imported, %2 there already, %3 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not have the size or shape that {platform} takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} will not take this as it is (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} and never closes, so the lines below it were read as one text. Close it, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One cell is far too long for a post. Perhaps a quotation mark is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {columns}. A text with the separator in it needs quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell holds zero bytes, which are not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter was lost before the file came here and shows as �.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a text nor a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than a post can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same post stands in line {line} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is a phrase. Write the date it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” has no year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is too far away to be meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” can be two dates. Say which number comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” does not fit the order of the other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” was read as a date of Excel: {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” was read as Unix time: {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” names another weekday than {date} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. The post comes in, but does not go out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks jump over {at} that night. It is planned for {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show {at} twice that night. The first one is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date: comes in without a place on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date names another time than “{cell}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time: comes in without a place on the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time in the file: planned for {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” says neither am nor pm, as other rows do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is neither a network nor an account of this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley does not post to {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network is named: comes in without accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has no account on {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for an account on {platform} is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has several accounts on {platform}; {account} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is not a kind of post; the usual kind is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} has no {type}; the usual kind is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{cell}” is kept as a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that this post is out already. It comes in as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{cell}” is not a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} holds no picture or clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is neither a picture nor a clip nor a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {file} holds more than {limit} files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {measured} alt texts for {limit} pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {measured} comments. The first one goes out with the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not offer this kind of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} lets nobody publish this kind of post from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows no text with this kind of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} over for {platform} ({measured} of {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take the character {character}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is {over} over for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is too short for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take {character} in a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} takes no first comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment is {over} over for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comment is too short for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants a link for this kind of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} takes no links here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows the link, but nobody can click it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is too long for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} links are too many for {platform} ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} hashtags are too many for {platform} ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} advises at most {limit} hashtags; there are {measured}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} shows hashtags as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hashtag is too long for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} mentions are too many for {platform} ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants a picture or a clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants at least {limit} pictures or clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} pictures are too many for {platform} ({limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take {file} with this kind of post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take pictures and clips together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} does not take the format of {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too small for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too long for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too short for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} will crop {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} wants an alt text for {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} keeps no alt texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The alt text of {file} is {over} over for {platform}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo writing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo writing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo writing of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo copy of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo copy of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 off the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) off the calendar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back on the calendar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the calendar again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) off the calendar again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s) to the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo deletion of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo deletion of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) out of the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back into the bin</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the bin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) out of the bin again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo new status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo new status of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo new status of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo new status of %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported a post from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %n post(s) from %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n post(s) from %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo import of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n post(s) from %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Started %n studio(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo start of %n studio(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo start of %n studio(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change of your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo change of your details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the note %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added the campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of the campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of the campaign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo adding of the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo adding of the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the sample studio back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample studio again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n thing(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeps the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out already; it can be copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no day yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move %1 to </source>
        <comment>typed sentence; the first word must be move in your language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy %1 to </source>
        <comment>typed sentence; the first word must be copy in your language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client, %n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostStatus</name>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Open a studio first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date phrase that is typed for you</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv tsv excel buffer hootsuite bulk schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>welcome new sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder saved file backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark light theme mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as large as it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is as small as it gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not that many clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New client…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add brand customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preferences language text size time zone week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for approval of %n post(s) again: what was approved has changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A note of a day with the place it holds for: &quot;Clocks go back (New York)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: already published. Copy them instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: being sent right now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: that time has passed, so they would go out at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist on %2: clocks go forward. It is %3 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Wk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+%n campaign(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarBar</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own time zone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarPage</name>
    <message>
        <source>Select a post first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already published: copy it instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as an idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first post, or bring in the client&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are posts in these weeks, but none of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::DayList</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::MonthView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of the calendar&apos;s table: &quot;October 2026, 5 weeks&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::PeekCard</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>due in %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, wants changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, said no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take this post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not take this post: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::PlatformToggle</name>
    <message>
        <source>Show only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::PostDialog</name>
    <message>
        <source>New post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post stays with its client. Duplicate it to use it for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is called by the start of its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is this about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is approved or with the client. Other words or accounts make it a draft again; another time does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::calendar::WhenField</name>
    <message>
        <source>thu 9, +2d, 22 oct 7:45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a day, a time or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::imports::ColumnsPanel</name>
    <message>
        <source>What each column means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::imports::ImportDialog</name>
    <message>
        <source>Import a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read like the last file with these columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it over below; every answer can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One question before the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n post(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %n rejected row(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of these rows could not be read. Put them beside the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the rows there and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a client&apos;s spreadsheet here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV or TSV from Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel or Ayrshare. You see every row before anything happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a place for missing accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be connected later. Without it, such rows are rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a network go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All networks of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewModel</name>
    <message>
        <source>Comes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes in, with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::CommandRegistry</name>
    <message>
        <source>This belongs to another screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::FailurePage</name>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::MainWindow</name>
    <message>
        <source>%1, %2 – Galley</source>
        <comment>screen, clients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since then and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on this computer the moment you do it, in the folder %1. A copy is made every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sample studio?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its made-up clients and posts, and what you changed in them, go away. Your own studios stay. It can be set up afresh from the first screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some files of the sample studio could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the sample studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace was damaged and has been rebuilt from its last copy and its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::Palette</name>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, or say what to do: move slow bread to friday 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln thing(s) here, offline too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::SampleBar</name>
    <message>
        <source>Sample studio. Nothing here is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::shell::Sidebar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for this client</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::welcome::ProofsPicture</name>
    <message>
        <source>Saturday, 10 to 4, at the yard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light &amp; Ledger, from 15 October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flour, water, salt and </source>
        <comment>before the struck words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thirty-six</source>
        <comment>the struck words; 36 is written over them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> hours.</source>
        <comment>after the struck words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest is knowing when to leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::welcome::StartForm</name>
    <message>
        <source>Your name stands beside what you do. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A studio needs a name. It can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose spreadsheet is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio Marginalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada Okafor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::welcome::WelcomePage</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it. Mark it.
Sign it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan, write and approve social posts for all your clients. Everything stays on this computer and works without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six made-up clients and a year of their posts. No account, nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty studio of your own. No account needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galley sends no usage data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::widgets::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::widgets::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>galley::widgets::Meter</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
