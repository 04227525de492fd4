<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>See galley --help.</source>
        <translation>Siehe galley --help.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder; it is made if it is not there. Else the one that was open last.</source>
        <translation>Das Studio in diesem Ordner öffnen; gibt es keines, wird es angelegt. Sonst das zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>a placeholder of --help</comment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the sample studio.</source>
        <translation>Das Beispielstudio öffnen.</translation>
    </message>
    <message>
        <source>Import the spreadsheets given, without a window. Needs --client and --zone. Ends with 0 when every row is in, with 1 when a file or the workspace cannot be used, with 2 (nothing imported) where something can be read in more than one way, and says what to give, with 3 when rows were rejected. A workspace in which nobody has begun gets a studio of its folder&apos;s name, with this client, owned by you.</source>
        <translation>Die angegebenen Tabellen ohne Fenster importieren. Braucht --client und --zone. Endet mit 0, wenn jede Zeile übernommen ist, mit 1, wenn eine Datei oder das Studio nicht zu gebrauchen ist, mit 2 (nichts importiert), wo etwas mehrdeutig ist, und sagt, was anzugeben ist, mit 3, wenn Zeilen abgelehnt wurden. Wo noch niemand angefangen hat, entsteht ein Studio mit dem Namen des Ordners und diesem Kunden, das dir gehört.</translation>
    </message>
    <message>
        <source>The client to import for, by name.</source>
        <translation>Der Kunde, für den importiert wird, mit Namen.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a placeholder of --help</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add the client that --client names, where there is none of this name.</source>
        <translation>Den Kunden aus --client anlegen, wenn es keinen mit diesem Namen gibt.</translation>
    </message>
    <message>
        <source>The time zone of the spreadsheet&apos;s times, such as Europe/Berlin.</source>
        <translation>Die Zeitzone der Zeiten in der Tabelle, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>a placeholder of --help</comment>
        <translation>Zone</translation>
    </message>
    <message>
        <source>How to read the spreadsheet&apos;s columns; see the README.</source>
        <translation>Wie die Spalten der Tabelle zu lesen sind; siehe README.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>a placeholder of --help</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Check the workspace and print what is wrong with it.</source>
        <translation>Das Studio prüfen und ausgeben, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>Render every screen to a picture in this folder; needs no display.</source>
        <translation>Jede Ansicht als Bild in diesen Ordner schreiben; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Tour: this screen only.</source>
        <translation>Rundgang: nur diese Ansicht.</translation>
    </message>
    <message>
        <source>Tour: the window&apos;s size; where not given each screen&apos;s own, mostly 1440x900.</source>
        <translation>Rundgang: Größe des Fensters; sonst die jeder Ansicht eigene, meist 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>a placeholder of --help</comment>
        <translation>BxH</translation>
    </message>
    <message>
        <source>Tour: light or dark.</source>
        <translation>Rundgang: light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>a placeholder of --help</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>The language: en, de, es or fr.</source>
        <translation>Die Sprache: en, de, es oder fr.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>a placeholder of --help</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Tour: the size of text in percent, 90 to 150.</source>
        <translation>Rundgang: Textgröße in Prozent, 90 bis 150.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a placeholder of --help</comment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Plan, proof, approve and publish the posts of an agency&apos;s clients.</source>
        <translation>Die Beiträge der Kunden einer Agentur planen, prüfen, freigeben und veröffentlichen.</translation>
    </message>
    <message>
        <source>Spreadsheets (CSV, TSV) to import.</source>
        <translation>Tabellen (CSV, TSV), die importiert werden.</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[Dateien…]</translation>
    </message>
    <message>
        <source>The sample studio has a folder of its own: give --sample or --workspace.</source>
        <translation>Das Beispielstudio hat einen eigenen Ordner: gib --sample oder --workspace an.</translation>
    </message>
    <message>
        <source>--workspace takes a folder on this computer.</source>
        <translation>--workspace braucht einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>--workspace needs a folder.</source>
        <translation>--workspace braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--import needs at least one file.</source>
        <translation>--import braucht mindestens eine Datei.</translation>
    </message>
    <message>
        <source>--import needs --client: the name of the client that the posts are for.</source>
        <translation>--import braucht --client: den Namen des Kunden, für den die Beiträge sind.</translation>
    </message>
    <message>
        <source>--import needs --zone: the time zone of the times in the file, such as Europe/Berlin.</source>
        <translation>--import braucht --zone: die Zeitzone der Zeiten in der Datei, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 was given without --import.</source>
        <translation>%1 steht da ohne --import.</translation>
    </message>
    <message>
        <source>--client, --new-client, --zone and --map belong to --import.</source>
        <translation>--client, --new-client, --zone und --map gehören zu --import.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour braucht einen Ordner.</translation>
    </message>
    <message>
        <source>--screen, --size, --theme and --text belong to --tour.</source>
        <translation>--screen, --size, --theme und --text gehören zu --tour.</translation>
    </message>
    <message>
        <source>--text is a number from 90 to 150.</source>
        <translation>--text ist eine Zahl von 90 bis 150.</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, at least 640x480, such as 1440x900.</source>
        <translation>--size ist Breite x Höhe in Pixeln, mindestens 640x480, etwa 1440x900.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme ist light oder dark.</translation>
    </message>
    <message>
        <source>--lang is en, de, es or fr.</source>
        <translation>--lang ist en, de, es oder fr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Started the studio “%1” of %2 with the client “%3” (%4) in %5.</source>
        <translation>Studio „%1“ von %2 mit dem Kunden „%3“ (%4) in %5 angefangen.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Several clients are called “%1”: give them names of their own.</source>
        <translation>Mehrere Kunden heißen „%1“: gib ihnen eigene Namen.</translation>
    </message>
    <message>
        <source>There is no client “%1” in %2. Nothing was imported.</source>
        <translation>In %2 gibt es keinen Kunden „%1“. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Give --client with one of %1.</source>
        <translation>Gib --client mit einem von %1 an.</translation>
    </message>
    <message>
        <source>Add --new-client to start with “%1”.</source>
        <translation>Mit --new-client fängst du mit „%1“ an.</translation>
    </message>
    <message>
        <source>Added the client “%1” (%2).</source>
        <translation>Kunde „%1“ (%2) angelegt.</translation>
    </message>
    <message>
        <source>There is no time zone %1. Nothing was imported. Give one like Europe/Berlin.</source>
        <translation>Es gibt keine Zeitzone %1. Nichts wurde importiert. Gib eine wie Europe/Berlin an.</translation>
    </message>
    <message>
        <source>No workspace was open before: give --workspace with its folder.</source>
        <translation>Bisher war kein Studio offen: gib --workspace mit dem Ordner an.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “galley --tour DIR” renders every screen to a picture.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. „galley --tour ORDNER“ schreibt jede Ansicht als Bild.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2.</source>
        <translation>Es gibt keine Ansicht „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>%1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 did not come about.</source>
        <translation>%1 kam nicht zustande.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>In %1 gibt es kein Studio.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1: alles in Ordnung.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Opening the workspace repairs what can be repaired.</source>
        <translation>
            <numerusform>%1: %n Fehler. Wird das Studio geöffnet, wird repariert, was sich reparieren lässt.</numerusform>
            <numerusform>%1: %n Fehler. Wird das Studio geöffnet, wird repariert, was sich reparieren lässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the posts that have a time, and the notes, to this calendar file (.ics), of --client or of all clients. Ends with 0 when it is written.</source>
        <translation>Schreibt die Beiträge mit Zeit und die Notizen in diese Kalenderdatei (.ics), von --client oder von allen Kunden. Endet mit 0, wenn sie geschrieben ist.</translation>
    </message>
    <message>
        <source>--import, --export, --verify and --tour are different things: give one of them.</source>
        <translation>--import, --export, --verify und --tour sind verschiedene Dinge: gib eines davon an.</translation>
    </message>
    <message>
        <source>--export needs a file.</source>
        <translation>--export braucht eine Datei.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DueSoon</name>
    <message>
        <source>this post</source>
        <translation>diesen Beitrag</translation>
    </message>
    <message>
        <source>Move %1?</source>
        <translation>%1 verschieben?</translation>
    </message>
    <message>
        <source>Take %1 off the calendar?</source>
        <translation>%1 vom Kalender nehmen?</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>%1 in den Papierkorb?</translation>
    </message>
    <message>
        <source>Move these posts?</source>
        <translation>Diese Beiträge verschieben?</translation>
    </message>
    <message>
        <source>Take these posts off the calendar?</source>
        <translation>Diese Beiträge vom Kalender nehmen?</translation>
    </message>
    <message>
        <source>Move these posts to the bin?</source>
        <translation>Diese Beiträge in den Papierkorb?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>It is due at %1, in less than five minutes. It will not go out then.</source>
        <translation>Fällig ist er um %1, in weniger als fünf Minuten. Dann geht er nicht raus.</translation>
    </message>
    <message>
        <source>Due in less than five minutes: %1. What is moved away does not go out then.</source>
        <translation>Fällig in weniger als fünf Minuten: %1. Was verschoben wird, geht dann nicht raus.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>EmojiGroup</name>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Smileys &amp; Gefühle</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Menschen &amp; Körper</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Tiere &amp; Natur</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Essen &amp; Trinken</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Reisen &amp; Orte</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symbole</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flaggen</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe. Make some room, then try again.</source>
        <translation>Diese Änderung wurde nicht gesichert. Alles davor ist sicher. Schaff Platz und versuch es nochmal.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>In den Ordner {folder} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Galley works only where it can keep changes. Nothing was changed. Choose another folder, or copy this one to a place of your own and open the copy.</source>
        <translation>Galley arbeitet nur dort, wo es Änderungen behalten kann. Es wurde nichts geändert. Wähle einen anderen Ordner, oder kopiere diesen an einen eigenen Ort und öffne die Kopie.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be opened.</source>
        <translation>Der Studio-Ordner {folder} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. The folder may be on a drive that is not connected.</source>
        <translation>Darin wurde nichts geändert. Vielleicht liegt er auf einem Laufwerk, das nicht verbunden ist.</translation>
    </message>
    <message>
        <source>This workspace is open in another window of Galley.</source>
        <translation>Dieses Studio ist in einem anderen Fenster von Galley offen.</translation>
    </message>
    <message>
        <source>Only one window at a time may change it, so that nothing gets lost.</source>
        <translation>Nur ein Fenster zugleich darf es ändern, damit nichts verloren geht.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to open it.</source>
        <translation>Es blieb, wie es ist. Aktualisiere Galley auf diesem Computer, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged.</source>
        <translation>Die Datei des Studios ist beschädigt.</translation>
    </message>
    <message>
        <source>Galley will rebuild it from the last daily copy and the journal when it starts again.</source>
        <translation>Beim nächsten Start stellt Galley sie aus der letzten Tageskopie und dem Journal wieder her.</translation>
    </message>
    <message>
        <source>Quit and rebuild</source>
        <translation>Beenden und wiederherstellen</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged and could not be rebuilt.</source>
        <translation>Die Datei des Studios ist beschädigt und ließ sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>It was set aside as {aside}; nothing was deleted. A backup from elsewhere may help.</source>
        <translation>Sie liegt jetzt als {aside} daneben; gelöscht wurde nichts. Eine Sicherung von anderswo kann helfen.</translation>
    </message>
    <message>
        <source>The disk refused to write.</source>
        <translation>Die Festplatte hat das Schreiben verweigert.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe.</source>
        <translation>Diese Änderung wurde nicht gesichert. Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>The workspace is busy just now.</source>
        <translation>Das Studio ist gerade beschäftigt.</translation>
    </message>
    <message>
        <source>This change was not kept.</source>
        <translation>Diese Änderung wurde nicht gesichert.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>So etwas gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window. It may be in the bin.</source>
        <translation>Es wurde inzwischen gelöscht, vielleicht in einem anderen Fenster. Es kann im Papierkorb liegen.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at it again, then repeat.</source>
        <translation>Nichts wurde überschrieben. Sieh es dir nochmal an und wiederhole es.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>Das Studio wird gerade geschlossen.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>It was not added. The rest is as it was.</source>
        <translation>Die Datei wurde nicht hinzugefügt. Alles andere ist, wie es war.</translation>
    </message>
    <message>
        <source>The picture was not added. Everything before it is safe. Make some room, then try again.</source>
        <translation>Das Bild wurde nicht hinzugefügt. Alles davor ist sicher. Schaff Platz und versuch es nochmal.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>Das Bild wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The disk refused to write to {folder}.</source>
        <translation>Die Festplatte hat das Schreiben in {folder} verweigert.</translation>
    </message>
    <message>
        <source>The picture that arrived is not the one announced.</source>
        <translation>Das angekommene Bild ist nicht das angekündigte.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>{zone} is not a time zone that Galley knows.</source>
        <translation>{zone} ist keine Zeitzone, die Galley kennt.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>This post is out already.</source>
        <translation>Dieser Beitrag ist schon veröffentlicht.</translation>
    </message>
    <message>
        <source>It can be copied, but not moved or changed.</source>
        <translation>Er kann kopiert, aber nicht verschoben oder geändert werden.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This post is being published just now.</source>
        <translation>Dieser Beitrag wird gerade veröffentlicht.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nichts wurde geändert. Versuch es gleich nochmal.</translation>
    </message>
    <message>
        <source>This post was made on the network itself.</source>
        <translation>Dieser Beitrag entstand im Netzwerk selbst.</translation>
    </message>
    <message>
        <source>It can be seen here, but not changed.</source>
        <translation>Er ist hier zu sehen, aber nicht zu ändern.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>The post would go out at once, so it stays where it was.</source>
        <translation>Der Beitrag ginge sofort hinaus, darum bleibt er, wo er war.</translation>
    </message>
    <message>
        <source>This post has no day yet.</source>
        <translation>Dieser Beitrag hat noch keinen Tag.</translation>
    </message>
    <message>
        <source>Give it a day and a time first.</source>
        <translation>Gib ihm zuerst Tag und Zeit.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>{file} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Perhaps it was moved, or another program holds it.</source>
        <translation>Nichts wurde importiert. Vielleicht wurde die Datei verschoben, oder ein anderes Programm hält sie fest.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split it into smaller files.</source>
        <translation>Nichts wurde importiert. Teile sie in kleinere Dateien.</translation>
    </message>
    <message>
        <source>{file} has more rows than Galley can take at once.</source>
        <translation>{file} hat mehr Zeilen, als Galley auf einmal nehmen kann.</translation>
    </message>
    <message>
        <source>{file} is a workbook of a spreadsheet program.</source>
        <translation>{file} ist eine Arbeitsmappe eines Tabellenprogramms.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the sheet as CSV there, and choose that file.</source>
        <translation>Nichts wurde importiert. Sichere das Blatt dort als CSV und wähle diese Datei.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that was saved as CSV.</source>
        <translation>Nichts wurde importiert. Wähle eine Datei, die als CSV gesichert wurde.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{file} has a header and no rows.</source>
        <translation>{file} hat eine Kopfzeile und keine Zeilen.</translation>
    </message>
    <message>
        <source>0 posts: nothing was imported.</source>
        <translation>0 Beiträge: Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>{file} does not look like a schedule.</source>
        <translation>{file} sieht nicht nach einem Redaktionsplan aus.</translation>
    </message>
    <message>
        <source>No column holds texts or pictures. Its columns are {columns} … If one of them holds the texts, say so.</source>
        <translation>Keine Spalte enthält Texte oder Bilder. Ihre Spalten sind {columns} … Wenn eine davon die Texte enthält, sag es.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>Einen Kunden namens {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing was imported. The clients are {known}.</source>
        <translation>Nichts wurde importiert. Die Kunden sind {known}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Time zones are written like Europe/Berlin.</source>
        <translation>Nichts wurde importiert. Zeitzonen schreibt man wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>{file} is not a map file that Galley understands.</source>
        <translation>{file} ist keine Zuordnungsdatei, die Galley versteht.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look at line {line}.</source>
        <translation>Nichts wurde importiert. Sieh in Zeile {line} nach.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>Das ist zu viel auf einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it in smaller steps.</source>
        <translation>Nichts wurde geändert. Geh in kleineren Schritten vor.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>That text is too long to keep.</source>
        <translation>Der Text ist zu lang, um ihn zu behalten.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it, or divide it into two posts.</source>
        <translation>Nichts wurde geändert. Kürze ihn oder teile ihn auf zwei Beiträge auf.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>Der Text enthält ein Zeichen, das sich nicht sichern lässt.</translation>
    </message>
    <message>
        <source>Nothing was changed. It usually comes in by copying; type that place again.</source>
        <translation>Nichts wurde geändert. Meist kommt es durch Kopieren hinein; tippe die Stelle neu.</translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>Der Text enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>This comes from a newer Galley.</source>
        <translation>Dies stammt von einem neueren Galley.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to use it.</source>
        <translation>Es blieb, wie es ist. Aktualisiere Galley auf diesem Computer, um es zu verwenden.</translation>
    </message>
    <message>
        <source>The list of what networks accept is damaged.</source>
        <translation>Die Liste dessen, was Netzwerke annehmen, ist beschädigt.</translation>
    </message>
    <message>
        <source>It comes with the program: nothing of yours is lost. Install Galley again.</source>
        <translation>Sie gehört zum Programm: Nichts von dir ist verloren. Installiere Galley neu.</translation>
    </message>
    <message>
        <source>{file} is not a picture, clip or sound that Galley knows.</source>
        <translation>{file} ist weder ein Bild noch ein Clip noch ein Ton, den Galley kennt.</translation>
    </message>
    <message>
        <source>{file} is cut short or broken.</source>
        <translation>{file} ist abgeschnitten oder kaputt.</translation>
    </message>
    <message>
        <source>It was not added. Get it again from where it came.</source>
        <translation>Die Datei wurde nicht hinzugefügt. Hol sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely.</source>
        <translation>{file} ist zu groß, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>It was not added. Save a smaller copy and add that.</source>
        <translation>Die Datei wurde nicht hinzugefügt. Sichere eine kleinere Kopie und nimm diese.</translation>
    </message>
    <message>
        <source>Reading {file} took too long.</source>
        <translation>{file} zu lesen hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken.</source>
        <translation>Die Datei wurde nicht hinzugefügt. Vielleicht ist sie kaputt.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>{file} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken; nothing else was touched.</source>
        <translation>Die Datei wurde nicht hinzugefügt. Vielleicht ist sie kaputt; sonst ist nichts geschehen.</translation>
    </message>
    <message>
        <source>The program that reads pictures is missing.</source>
        <translation>Das Programm, das Bilder liest, fehlt.</translation>
    </message>
    <message>
        <source>No picture can be added until Galley is installed again. Everything else works.</source>
        <translation>Bis Galley neu installiert ist, lässt sich kein Bild hinzufügen. Alles andere geht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What was added before stays.</source>
        <translation>Was vorher hinzugefügt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Nothing was imported. “{key}” says “{value}”.</source>
        <translation>Nichts wurde importiert. „{key}“ sagt „{value}“.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Der Import wurde angehalten.</translation>
    </message>
    <message>
        <source>{title} is {from} and cannot become {to}.</source>
        <translation>{title} ist {from} und kann nicht {to} werden.</translation>
    </message>
    <message>
        <source>{title} is {state}, so it stays as it is.</source>
        <translation>{title} ist {state} und bleibt darum, wie er ist.</translation>
    </message>
    <message>
        <source>Nothing was changed. A copy of it can be changed.</source>
        <translation>Nichts wurde geändert. Eine Kopie davon lässt sich ändern.</translation>
    </message>
    <message>
        <source>{title} is approved as it stands.</source>
        <translation>{title} ist so freigegeben, wie er dasteht.</translation>
    </message>
    <message>
        <source>Nothing was changed. To change it, take it back to draft first; then it is approved again.</source>
        <translation>Nichts wurde geändert. Mach zuerst wieder einen Entwurf daraus; danach wird neu freigegeben.</translation>
    </message>
    <message>
        <source>Only {names} can {what}.</source>
        <translation>Nur {names} darf das: {what}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask there.</source>
        <translation>Nichts wurde geändert. Frag dort nach.</translation>
    </message>
    <message>
        <source>made on the network itself</source>
        <translation>im Netzwerk selbst entstanden</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Dieser Beitrag</translation>
    </message>
    <message>
        <source>an owner of the studio</source>
        <translation>wem das Studio gehört</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>dies tun</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>What was there before is still there.</source>
        <translation>Was vorher da war, ist noch da.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Nothing was imported. It may have been moved, or you may not open it.</source>
        <translation>Nichts wurde importiert. Vielleicht wurde sie verschoben, oder du darfst sie nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export a shorter time from the other calendar.</source>
        <translation>Nichts wurde importiert. Exportiere aus dem anderen Kalender einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>There are more than {limit} dates in {file}.</source>
        <translation>In {file} sind mehr als {limit} Termine.</translation>
    </message>
    <message>
        <source>{file} is not a calendar.</source>
        <translation>{file} ist kein Kalender.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export the calendar as iCalendar (.ics) and choose that file.</source>
        <translation>Nichts wurde importiert. Exportiere den Kalender als iCalendar (.ics) und wähle diese Datei.</translation>
    </message>
    <message>
        <source>There are no dates in {file}.</source>
        <translation>In {file} sind keine Termine.</translation>
    </message>
    <message>
        <source>How it repeats cannot be read: {rule}</source>
        <translation>Die Wiederholung ist nicht lesbar: {rule}</translation>
    </message>
    <message>
        <source>It is shown the first time only.</source>
        <translation>Gezeigt wird nur das erste Mal.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>There may be no room, or you may not write there. A file that was there before is as it was.</source>
        <translation>Vielleicht fehlt Platz, oder du darfst dort nicht schreiben. Eine frühere Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Nothing was exported. There are: {known}.</source>
        <translation>Nichts wurde exportiert. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Dieser Beitrag ist draußen oder unterwegs.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Er bleibt, wie er gesendet wurde. Eine Kopie davon lässt sich ändern.</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Dieser Beitrag ist freigegeben oder wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Changed words need a new approval. Nothing was changed yet.</source>
        <translation>Geänderte Worte brauchen eine neue Freigabe. Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>That is more text than a post can hold.</source>
        <translation>Das ist mehr Text, als ein Beitrag fassen kann.</translation>
    </message>
    <message>
        <source>Nothing was taken in and nothing is lost: it is still where it was copied from. A post holds some 60,000 letters.</source>
        <translation>Nichts wurde übernommen und nichts ist verloren: Er steht noch dort, wo er kopiert wurde. Ein Beitrag fasst etwa 60.000 Buchstaben.</translation>
    </message>
    <message>
        <source>A post cannot hold more than {limit} of these.</source>
        <translation>Ein Beitrag kann nicht mehr als {limit} davon haben.</translation>
    </message>
    <message>
        <source>This account has this kind of post already.</source>
        <translation>Dieses Konto hat diese Art von Beitrag schon.</translation>
    </message>
    <message>
        <source>That part of the post is not there any more.</source>
        <translation>Dieser Teil des Beitrags ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is not a Galley workspace: {file} was made by another program.</source>
        <translation>Das ist kein Studio von Galley: {file} stammt von einem anderen Programm.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Es wurde seitdem wieder geändert.</translation>
    </message>
    <message>
        <source>{name} has changed it since.</source>
        <translation>{name} hat es seitdem geändert.</translation>
    </message>
    <message>
        <source>The client has posts by now.</source>
        <translation>Der Kunde hat inzwischen Beiträge.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the posts first.</source>
        <translation>Nichts wurde geändert. Lösche zuerst die Beiträge.</translation>
    </message>
    <message>
        <source>The start of a studio cannot be undone.</source>
        <translation>Der Start eines Studios lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in {file}.</source>
        <translation>In {file} sind mehr als {limit} Dateien.</translation>
    </message>
    <message>
        <source>Nothing was added. Choose a folder inside it.</source>
        <translation>Nichts wurde hinzugefügt. Wähle einen Ordner darin.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by a newer Galley.</source>
        <translation>Das Studio in {folder} stammt von einem neueren Galley.</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Dieser Beitrag ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Nothing of it can be changed there. Restore it first.</source>
        <translation>Dort lässt sich nichts daran ändern. Stell ihn zuerst wieder her.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{platform} does not offer this kind of post.</source>
        <translation>{platform} bietet diese Beitragsart nicht an.</translation>
    </message>
    <message>
        <source>{platform} lets nobody publish this kind of post from outside.</source>
        <translation>{platform} lässt diese Beitragsart nicht von außen veröffentlichen.</translation>
    </message>
    <message>
        <source>{platform} wants a text.</source>
        <translation>{platform} braucht einen Text.</translation>
    </message>
    <message>
        <source>{platform} shows no text with this kind of post.</source>
        <translation>{platform} zeigt bei dieser Beitragsart keinen Text.</translation>
    </message>
    <message>
        <source>{over} over for {platform} ({measured} of {limit}).</source>
        <translation>{over} zu viel für {platform} ({measured} von {limit}).</translation>
    </message>
    <message>
        <source>Too short for {platform}.</source>
        <translation>Zu kurz für {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take the character {character}.</source>
        <translation>{platform} nimmt das Zeichen {character} nicht an.</translation>
    </message>
    <message>
        <source>{platform} wants a title.</source>
        <translation>{platform} braucht einen Titel.</translation>
    </message>
    <message>
        <source>{platform} shows no title.</source>
        <translation>{platform} zeigt keinen Titel.</translation>
    </message>
    <message>
        <source>The title is {over} over for {platform}.</source>
        <translation>Der Titel ist um {over} zu lang für {platform}.</translation>
    </message>
    <message>
        <source>The title is too short for {platform}.</source>
        <translation>Der Titel ist zu kurz für {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take {character} in a title.</source>
        <translation>{platform} nimmt {character} in Titeln nicht an.</translation>
    </message>
    <message>
        <source>{platform} takes no first comment.</source>
        <translation>{platform} nimmt keinen ersten Kommentar an.</translation>
    </message>
    <message>
        <source>The first comment is {over} over for {platform}.</source>
        <translation>Der erste Kommentar ist um {over} zu lang für {platform}.</translation>
    </message>
    <message>
        <source>The first comment is too short for {platform}.</source>
        <translation>Der erste Kommentar ist zu kurz für {platform}.</translation>
    </message>
    <message>
        <source>{platform} wants a link for this kind of post.</source>
        <translation>{platform} braucht für diese Beitragsart einen Link.</translation>
    </message>
    <message>
        <source>{platform} takes no links here.</source>
        <translation>{platform} nimmt hier keine Links an.</translation>
    </message>
    <message>
        <source>{platform} shows the link, but nobody can click it.</source>
        <translation>{platform} zeigt den Link, aber niemand kann ihn anklicken.</translation>
    </message>
    <message>
        <source>{platform} does not take this link.</source>
        <translation>{platform} nimmt diesen Link nicht an.</translation>
    </message>
    <message>
        <source>The link is too long for {platform}.</source>
        <translation>Der Link ist zu lang für {platform}.</translation>
    </message>
    <message>
        <source>{measured} links are too many for {platform} ({limit}).</source>
        <translation>{measured} Links sind zu viele für {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{measured} hashtags are too many for {platform} ({limit}).</source>
        <translation>{measured} Hashtags sind zu viele für {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} advises at most {limit} hashtags; there are {measured}.</source>
        <translation>{platform} rät zu höchstens {limit} Hashtags; es sind {measured}.</translation>
    </message>
    <message>
        <source>{platform} shows hashtags as plain text.</source>
        <translation>{platform} zeigt Hashtags als einfachen Text.</translation>
    </message>
    <message>
        <source>A hashtag is too long for {platform}.</source>
        <translation>Ein Hashtag ist zu lang für {platform}.</translation>
    </message>
    <message>
        <source>{measured} mentions are too many for {platform} ({limit}).</source>
        <translation>{measured} Erwähnungen sind zu viele für {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} wants a picture or a clip.</source>
        <translation>{platform} braucht ein Bild oder einen Clip.</translation>
    </message>
    <message>
        <source>{platform} wants at least {limit} pictures or clips.</source>
        <translation>{platform} braucht mindestens {limit} Bilder oder Clips.</translation>
    </message>
    <message>
        <source>{measured} pictures are too many for {platform} ({limit}).</source>
        <translation>{measured} Bilder sind zu viele für {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} does not take {file} with this kind of post.</source>
        <translation>{platform} nimmt {file} bei dieser Beitragsart nicht an.</translation>
    </message>
    <message>
        <source>{platform} does not take pictures and clips together.</source>
        <translation>{platform} nimmt Bilder und Clips nicht zusammen an.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of {file}.</source>
        <translation>{platform} nimmt das Format von {file} nicht an.</translation>
    </message>
    <message>
        <source>{file} is too large for {platform}.</source>
        <translation>{file} ist zu groß für {platform}.</translation>
    </message>
    <message>
        <source>{file} is too small for {platform}.</source>
        <translation>{file} ist zu klein für {platform}.</translation>
    </message>
    <message>
        <source>{file} is too long for {platform}.</source>
        <translation>{file} ist zu lang für {platform}.</translation>
    </message>
    <message>
        <source>{file} is too short for {platform}.</source>
        <translation>{file} ist zu kurz für {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop {file}.</source>
        <translation>{platform} wird {file} beschneiden.</translation>
    </message>
    <message>
        <source>{platform} wants an alt text for {file}.</source>
        <translation>{platform} braucht einen Alternativtext für {file}.</translation>
    </message>
    <message>
        <source>{platform} keeps no alt texts.</source>
        <translation>{platform} behält keine Alternativtexte.</translation>
    </message>
    <message>
        <source>The alt text of {file} is {over} over for {platform}.</source>
        <translation>Der Alternativtext von {file} ist um {over} zu lang für {platform}.</translation>
    </message>
    <message>
        <source>{file} does not have the size or shape that {platform} takes.</source>
        <translation>{file} hat nicht die Größe oder Form, die {platform} annimmt.</translation>
    </message>
    <message>
        <source>{platform} will not take this as it is (%1).</source>
        <translation>{platform} nimmt das so nicht an (%1).</translation>
    </message>
    <message>
        <source>{platform} does not take pictures {numbers} with this kind of post.</source>
        <translation>{platform} nimmt die Bilder {numbers} bei dieser Art Beitrag nicht.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of pictures {numbers}.</source>
        <translation>{platform} nimmt das Format der Bilder {numbers} nicht.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too large for {platform}.</source>
        <translation>Die Bilder {numbers} sind zu groß für {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too small for {platform}.</source>
        <translation>Die Bilder {numbers} sind zu klein für {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop pictures {numbers}.</source>
        <translation>{platform} wird die Bilder {numbers} zuschneiden.</translation>
    </message>
    <message>
        <source>{platform} wants alt texts for pictures {numbers}.</source>
        <translation>{platform} will Alternativtexte für die Bilder {numbers}.</translation>
    </message>
    <message>
        <source>The alt texts of pictures {numbers} are too long for {platform}.</source>
        <translation>Die Alternativtexte der Bilder {numbers} sind zu lang für {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} do not have the size or shape that {platform} takes.</source>
        <translation>Die Bilder {numbers} haben nicht die Größe oder Form, die {platform} nimmt.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>To take the first of them, add to the map file:</source>
        <translation>Um die erste davon zu nehmen, ergänze in der Zuordnungsdatei:</translation>
    </message>
    <message>
        <source>Add one of these to the map file:</source>
        <translation>Ergänze eines davon in der Zuordnungsdatei:</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Datum, auch mit Uhrzeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <translation>Bilder und Clips</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Alternativtexte</translation>
    </message>
    <message>
        <source>Networks or accounts</source>
        <translation>Netzwerke oder Konten</translation>
    </message>
    <message>
        <source>A network&apos;s own text</source>
        <translation>Eigener Text eines Netzwerks</translation>
    </message>
    <message>
        <source>A network, yes or no</source>
        <translation>Ein Netzwerk, ja oder nein</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Draft, yes or no</source>
        <translation>Entwurf, ja oder nein</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Interne Notizen</translation>
    </message>
    <message>
        <source>Windows (Western)</source>
        <translation>Windows (westlich)</translation>
    </message>
    <message>
        <source>Mac (older)</source>
        <translation>Mac (älter)</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>Die Datei sagt es selbst.</translation>
    </message>
    <message>
        <source>Every letter fits.</source>
        <translation>Jeder Buchstabe passt.</translation>
    </message>
    <message>
        <source>It fits, but for some damaged letters.</source>
        <translation>Es passt, bis auf einige beschädigte Buchstaben.</translation>
    </message>
    <message>
        <source>Its letters take two bytes each.</source>
        <translation>Ihre Buchstaben belegen je zwei Bytes.</translation>
    </message>
    <message>
        <source>It is not UTF-8, and older Windows programs write so.</source>
        <translation>Es ist kein UTF-8, und ältere Windows-Programme schreiben so.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Wie du gewählt hast.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>Spalte %1 (%2)</translation>
    </message>
    <message>
        <source>Which of these is “%1”: %2?</source>
        <translation>Welche davon ist „%1“: %2?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4. Which number comes first?</source>
        <translation>„%1“ in Zeile %2, %3, kann %4 heißen. Welche Zahl steht vorn?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date and no time, the first in line %1. When should they go out?</source>
        <translation>
            <numerusform>%n Zeile hat ein Datum, aber keine Uhrzeit: Zeile %1. Wann soll sie hinausgehen?</numerusform>
            <numerusform>%n Zeilen haben ein Datum, aber keine Uhrzeit, die erste ist Zeile %1. Wann sollen sie hinausgehen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n row(s)%4</source>
        <translation>
            <numerusform>%1: %2, %3, %n Zeile%4</numerusform>
            <numerusform>%1: %2, %3, %n Zeilen%4</numerusform>
        </translation>
    </message>
    <message>
        <source>, as %1 writes it</source>
        <translation>, wie %1 sie schreibt</translation>
    </message>
    <message>
        <source>Dates are read as: %1%2</source>
        <translation>Daten werden so gelesen: %1%2</translation>
    </message>
    <message>
        <source> (because of “%1”)</source>
        <translation> (wegen „%1“)</translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <translation>Zeiten gelten in %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>%1 imported, %2 there already, %3 rejected</source>
        <translation>%1 importiert, %2 schon da, %3 abgelehnt</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} and never closes, so the lines below it were read as one text. Close it, then import again.</source>
        <translation>In Zeile {line} beginnt ein Anführungszeichen und endet nie, darum gelten die Zeilen darunter als ein Text. Schließ es und importiere nochmal.</translation>
    </message>
    <message>
        <source>One cell is far too long for a post. Perhaps a quotation mark is missing.</source>
        <translation>Eine Zelle ist viel zu lang für einen Beitrag. Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {columns}. A text with the separator in it needs quotation marks.</source>
        <translation>Die Zeile hat {cells} Zellen, die Kopfzeile {columns}. Ein Text mit dem Trennzeichen darin braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The cell holds zero bytes, which are not text.</source>
        <translation>Die Zelle enthält Nullbytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>A letter was lost before the file came here and shows as �.</source>
        <translation>Ein Buchstabe ging verloren, bevor die Datei herkam, und erscheint als �.</translation>
    </message>
    <message>
        <source>There is neither a text nor a picture.</source>
        <translation>Es gibt weder Text noch Bild.</translation>
    </message>
    <message>
        <source>The text is longer than a post can hold.</source>
        <translation>Der Text ist länger, als ein Beitrag sein kann.</translation>
    </message>
    <message>
        <source>The same post stands in line {line} already.</source>
        <translation>Derselbe Beitrag steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>“{cell}” is not a date.</source>
        <translation>„{cell}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{cell}” is a phrase. Write the date it means.</source>
        <translation>„{cell}“ ist eine Umschreibung. Schreib das gemeinte Datum.</translation>
    </message>
    <message>
        <source>“{cell}” has no year.</source>
        <translation>„{cell}“ hat kein Jahr.</translation>
    </message>
    <message>
        <source>“{cell}” is too far away to be meant.</source>
        <translation>„{cell}“ liegt zu weit weg, um gemeint zu sein.</translation>
    </message>
    <message>
        <source>“{cell}” can be two dates. Say which number comes first.</source>
        <translation>„{cell}“ kann zwei Daten meinen. Sag, welche Zahl vorn steht.</translation>
    </message>
    <message>
        <source>“{cell}” does not fit the order of the other dates.</source>
        <translation>„{cell}“ passt nicht zur Reihenfolge der anderen Daten.</translation>
    </message>
    <message>
        <source>“{cell}” was read as a date of Excel: {at}.</source>
        <translation>„{cell}“ wurde als Excel-Datum gelesen: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” was read as Unix time: {at}.</source>
        <translation>„{cell}“ wurde als Unix-Zeit gelesen: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names another weekday than {date} has.</source>
        <translation>„{cell}“ nennt einen anderen Wochentag, als der {date} hat.</translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation>Es gibt eine Uhrzeit, aber kein Datum.</translation>
    </message>
    <message>
        <source>This time has passed. The post comes in, but does not go out by itself.</source>
        <translation>Diese Zeit ist vorbei. Der Beitrag kommt herein, geht aber nicht von selbst hinaus.</translation>
    </message>
    <message>
        <source>The clocks jump over {at} that night. It is planned for {shown}.</source>
        <translation>In dieser Nacht überspringen die Uhren {at}. Geplant ist {shown}.</translation>
    </message>
    <message>
        <source>The clocks show {at} twice that night. The first one is taken.</source>
        <translation>In dieser Nacht zeigen die Uhren {at} zweimal. Es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>No date: comes in without a place on the calendar.</source>
        <translation>Kein Datum: kommt ohne Platz im Kalender herein.</translation>
    </message>
    <message>
        <source>“{cell}” is not a time.</source>
        <translation>„{cell}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The date names another time than “{cell}”.</source>
        <translation>Das Datum nennt eine andere Uhrzeit als „{cell}“.</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Die Uhrzeit fehlt.</translation>
    </message>
    <message>
        <source>No time: comes in without a place on the calendar.</source>
        <translation>Keine Uhrzeit: kommt ohne Platz im Kalender herein.</translation>
    </message>
    <message>
        <source>No time in the file: planned for {at}.</source>
        <translation>Keine Uhrzeit in der Datei: geplant für {at}.</translation>
    </message>
    <message>
        <source>“{cell}” says neither am nor pm, as other rows do.</source>
        <translation>„{cell}“ nennt weder am noch pm, andere Zeilen schon.</translation>
    </message>
    <message>
        <source>“{word}” is neither a network nor an account of this client.</source>
        <translation>„{word}“ ist weder ein Netzwerk noch ein Konto dieses Kunden.</translation>
    </message>
    <message>
        <source>Galley does not post to {name}.</source>
        <translation>Galley veröffentlicht nicht auf {name}.</translation>
    </message>
    <message>
        <source>No network is named: comes in without accounts.</source>
        <translation>Kein Netzwerk genannt: kommt ohne Konten herein.</translation>
    </message>
    <message>
        <source>The client has no account on {platform}.</source>
        <translation>Der Kunde hat kein Konto bei {platform}.</translation>
    </message>
    <message>
        <source>A place for an account on {platform} is made.</source>
        <translation>Ein Platz für ein Konto bei {platform} wird angelegt.</translation>
    </message>
    <message>
        <source>The client has several accounts on {platform}; {account} is taken.</source>
        <translation>Der Kunde hat mehrere Konten bei {platform}; {account} wird genommen.</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>„{cell}“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“{cell}” is not a kind of post; the usual kind is taken.</source>
        <translation>„{cell}“ ist keine Beitragsart; die übliche wird genommen.</translation>
    </message>
    <message>
        <source>{platform} has no {type}; the usual kind is taken.</source>
        <translation>{platform} hat kein {type}; die übliche Art wird genommen.</translation>
    </message>
    <message>
        <source>The status “{cell}” is kept as a note.</source>
        <translation>Der Status „{cell}“ bleibt als Notiz.</translation>
    </message>
    <message>
        <source>It says that this post is out already. It comes in as a draft.</source>
        <translation>Demnach ist dieser Beitrag schon veröffentlicht. Er kommt als Entwurf herein.</translation>
    </message>
    <message>
        <source>Says approved, but something is missing yet. It comes in as a draft.</source>
        <translation>Gilt als freigegeben, aber es fehlt noch etwas. Der Beitrag kommt als Entwurf herein.</translation>
    </message>
    <message>
        <source>“{cell}” is not a link.</source>
        <translation>„{cell}“ ist kein Link.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Die Datei {file} gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder {file} holds no picture or clip.</source>
        <translation>Im Ordner {file} liegt kein Bild oder Clip.</translation>
    </message>
    <message>
        <source>{file} is neither a picture nor a clip nor a document.</source>
        <translation>{file} ist weder Bild noch Clip noch Dokument.</translation>
    </message>
    <message>
        <source>The folder {file} holds more than {limit} files.</source>
        <translation>Im Ordner {file} liegen mehr als {limit} Dateien.</translation>
    </message>
    <message>
        <source>There are {measured} alt texts for {limit} pictures.</source>
        <translation>Alternativtexte: {measured}, Bilder: {limit}.</translation>
    </message>
    <message>
        <source>There are {measured} comments. The first one goes out with the post.</source>
        <translation>Es gibt {measured} Kommentare. Der erste geht mit dem Beitrag hinaus.</translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4, and only “%5” in line %6 says which. Which number comes first?</source>
        <translation>„%1“ in Zeile %2, %3, kann %4 heißen, und nur „%5“ in Zeile %6 sagt, was gilt. Welche Zahl steht vorn?</translation>
    </message>
    <message>
        <source>“{cell}” is read as {at}. Make sure that this is meant.</source>
        <translation>„{cell}“ wird als {at} gelesen. Prüfe, ob das gemeint ist.</translation>
    </message>
    <message>
        <source>“{cell}” names its own time zone: here that is {at}.</source>
        <translation>„{cell}“ nennt eine eigene Zeitzone: Hier ist das {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names a time zone that can be several. Leave it out, and choose the zone above.</source>
        <translation>„{cell}“ nennt eine Zeitzone, die mehrere meinen kann. Lass sie weg und wähle die Zeitzone oben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This post is there already.</source>
        <translation>Dieser Beitrag ist schon da.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped: %1 of %2 files are in</source>
        <translation>Angehalten: %1 von %2 Dateien sind da</translation>
    </message>
    <message>
        <source>%1 of %2 files are in</source>
        <translation>%1 von %2 Dateien sind da</translation>
    </message>
    <message>
        <source>There are no files in that folder</source>
        <translation>In diesem Ordner sind keine Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media</source>
        <translation>
            <numerusform>%n Datei ist bei den Medien des Kunden</numerusform>
            <numerusform>%n Dateien sind bei den Medien des Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the client’s media already</source>
        <translation>%1 ist schon bei den Medien des Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media already</source>
        <translation>
            <numerusform>%n Datei ist schon bei den Medien des Kunden</numerusform>
            <numerusform>%n Dateien sind schon bei den Medien des Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added twice</source>
        <translation>Nichts kommt doppelt dazu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden.</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not looked at; they are where they were.</source>
        <translation>
            <numerusform>%n Datei wurde nicht angesehen; sie liegt, wo sie lag.</numerusform>
            <numerusform>%n Dateien wurden nicht angesehen; sie liegen, wo sie lagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post holds %1 at most, so %n of them are not in it; choose them from the client’s media.</source>
        <translation>
            <numerusform>Ein Beitrag fasst höchstens %1, deshalb fehlt darin %n; du kannst sie aus den Medien des Kunden wählen.</numerusform>
            <numerusform>Ein Beitrag fasst höchstens %1, deshalb fehlen darin %n; du kannst sie aus den Medien des Kunden wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is there is used; nothing is stored twice.</source>
        <translation>Die vorhandene wird genommen; nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>It is there as %1, and that one is used; nothing is stored twice.</source>
        <translation>Sie heißt dort %1 und wird so genommen; nichts wird doppelt gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are used as they are in the client’s media; nothing is stored twice.</source>
        <translation>
            <numerusform>%n Datei wird aus den Medien des Kunden genommen; nichts wird doppelt gespeichert.</numerusform>
            <numerusform>%n Dateien werden aus den Medien des Kunden genommen; nichts wird doppelt gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in this post already.</source>
        <translation>
            <numerusform>%n Datei ist schon in diesem Beitrag.</numerusform>
            <numerusform>%n Dateien sind schon in diesem Beitrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures or clips in that</source>
        <translation>Darin sind weder Bilder noch Clips</translation>
    </message>
    <message numerus="yes">
        <source>%n side file(s) left out: what cameras and programs keep beside pictures.</source>
        <translation>
            <numerusform>%n Begleitdatei ausgelassen: was Kameras und Programme neben Bildern ablegen.</numerusform>
            <numerusform>%n Begleitdateien ausgelassen: was Kameras und Programme neben Bildern ablegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures became JPEGs</source>
        <translation>%1 von %2 Bildern sind jetzt JPEGs</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stay as they were.</source>
        <translation>
            <numerusform>%n Bild bleibt, wie es war.</numerusform>
            <numerusform>%n Bilder bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n post(s)</source>
        <translation>
            <numerusform>%n Beitrag geschrieben</numerusform>
            <numerusform>%n Beiträge geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo writing of %1</source>
        <translation>Schreiben von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %n post(s)</source>
        <translation>
            <numerusform>Schreiben von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Schreiben von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo writing of %1</source>
        <translation>Schreiben von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo writing of %n post(s)</source>
        <translation>
            <numerusform>Schreiben von %n Beitrag wiederholen</numerusform>
            <numerusform>Schreiben von %n Beiträgen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n post(s)</source>
        <translation>
            <numerusform>%n Beitrag geändert</numerusform>
            <numerusform>%n Beiträge geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of %1</source>
        <translation>Ändern von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n post(s)</source>
        <translation>
            <numerusform>Ändern von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Ändern von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of %1</source>
        <translation>Ändern von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n post(s)</source>
        <translation>
            <numerusform>Ändern von %n Beitrag wiederholen</numerusform>
            <numerusform>Ändern von %n Beiträgen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt am %2</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>%1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>%n Beitrag verschoben</numerusform>
            <numerusform>%n Beiträge verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>Verschieben von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n post(s)</source>
        <translation>
            <numerusform>Verschieben von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Verschieben von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of %1</source>
        <translation>Verschieben von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n post(s)</source>
        <translation>
            <numerusform>Verschieben von %n Beitrag wiederholen</numerusform>
            <numerusform>Verschieben von %n Beiträgen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>%n Beitrag kopiert</numerusform>
            <numerusform>%n Beiträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo copy of %1</source>
        <translation>Kopieren von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo copy of %n post(s)</source>
        <translation>
            <numerusform>Kopieren von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Kopieren von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo copy of %1</source>
        <translation>Kopieren von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo copy of %n post(s)</source>
        <translation>
            <numerusform>Kopieren von %n Beitrag wiederholen</numerusform>
            <numerusform>Kopieren von %n Beiträgen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 off the calendar</source>
        <translation>%1 vom Kalender genommen</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) off the calendar</source>
        <translation>
            <numerusform>%n Beitrag vom Kalender genommen</numerusform>
            <numerusform>%n Beiträge vom Kalender genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the calendar</source>
        <translation>%1 zurück auf den Kalender</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back on the calendar</source>
        <translation>
            <numerusform>%n Beitrag zurück auf den Kalender</numerusform>
            <numerusform>%n Beiträge zurück auf den Kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the calendar again</source>
        <translation>%1 wieder vom Kalender nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) off the calendar again</source>
        <translation>
            <numerusform>%n Beitrag wieder vom Kalender nehmen</numerusform>
            <numerusform>%n Beiträge wieder vom Kalender nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the bin</source>
        <translation>%1 in den Papierkorb gelegt</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s) to the bin</source>
        <translation>
            <numerusform>%n Beitrag in den Papierkorb gelegt</numerusform>
            <numerusform>%n Beiträge in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation>Löschen von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo deletion of %n post(s)</source>
        <translation>
            <numerusform>Löschen von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Löschen von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation>Löschen von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo deletion of %n post(s)</source>
        <translation>
            <numerusform>Löschen von %n Beitrag wiederholen</numerusform>
            <numerusform>Löschen von %n Beiträgen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the bin</source>
        <translation>%1 aus dem Papierkorb geholt</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) out of the bin</source>
        <translation>
            <numerusform>%n Beitrag aus dem Papierkorb geholt</numerusform>
            <numerusform>%n Beiträge aus dem Papierkorb geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back into the bin</source>
        <translation>%1 zurück in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back into the bin</source>
        <translation>
            <numerusform>%n Beitrag zurück in den Papierkorb</numerusform>
            <numerusform>%n Beiträge zurück in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the bin again</source>
        <translation>%1 wieder aus dem Papierkorb holen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) out of the bin again</source>
        <translation>
            <numerusform>%n Beitrag wieder aus dem Papierkorb holen</numerusform>
            <numerusform>%n Beiträge wieder aus dem Papierkorb holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the status of %1</source>
        <translation>Status von %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n post(s)</source>
        <translation>
            <numerusform>Status von %n Beitrag geändert</numerusform>
            <numerusform>Status von %n Beiträgen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo new status of %1</source>
        <translation>Neuen Status von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo new status of %n post(s)</source>
        <translation>
            <numerusform>Neuen Status von %n Beitrag zurücknehmen</numerusform>
            <numerusform>Neuen Status von %n Beiträgen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo new status of %1</source>
        <translation>Neuen Status von %1 wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Redo new status of %n post(s)</source>
        <translation>
            <numerusform>Neuen Status von %n Beitrag wiederherstellen</numerusform>
            <numerusform>Neuen Status von %n Beiträgen wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported a post from %2</source>
        <translation>Einen Beitrag aus %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n post(s) from %2</source>
        <translation>
            <numerusform>%n Beitrag aus %2 importiert</numerusform>
            <numerusform>%n Beiträge aus %2 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import of %2</source>
        <translation>Import von %2 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Import von %n Beitrag aus %2 zurücknehmen</numerusform>
            <numerusform>Import von %n Beiträgen aus %2 zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo import of %2</source>
        <translation>Import von %2 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Import von %n Beitrag aus %2 wiederholen</numerusform>
            <numerusform>Import von %n Beiträgen aus %2 wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Added %n client(s)</source>
        <translation>
            <numerusform>%n Kunde angelegt</numerusform>
            <numerusform>%n Kunden angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of %1</source>
        <translation>Anlegen von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n client(s)</source>
        <translation>
            <numerusform>Anlegen von %n Kunde zurücknehmen</numerusform>
            <numerusform>Anlegen von %n Kunden zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of %1</source>
        <translation>Anlegen von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n client(s)</source>
        <translation>
            <numerusform>Anlegen von %n Kunde wiederholen</numerusform>
            <numerusform>Anlegen von %n Kunden wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Started %n studio(s)</source>
        <translation>
            <numerusform>%n Studio begonnen</numerusform>
            <numerusform>%n Studios begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo start of %1</source>
        <translation>Beginn von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo start of %n studio(s)</source>
        <translation>
            <numerusform>Beginn von %n Studio zurücknehmen</numerusform>
            <numerusform>Beginn von %n Studios zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo start of %1</source>
        <translation>Beginn von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo start of %n studio(s)</source>
        <translation>
            <numerusform>Beginn von %n Studio wiederholen</numerusform>
            <numerusform>Beginn von %n Studios wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation>Deine Angaben geändert</translation>
    </message>
    <message>
        <source>Undo change of your details</source>
        <translation>Änderung deiner Angaben zurücknehmen</translation>
    </message>
    <message>
        <source>Redo change of your details</source>
        <translation>Änderung deiner Angaben wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n client(s)</source>
        <translation>
            <numerusform>%n Kunde geändert</numerusform>
            <numerusform>%n Kunden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n client(s)</source>
        <translation>
            <numerusform>Ändern von %n Kunde zurücknehmen</numerusform>
            <numerusform>Ändern von %n Kunden zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n client(s)</source>
        <translation>
            <numerusform>Ändern von %n Kunde wiederholen</numerusform>
            <numerusform>Ändern von %n Kunden wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted %1</source>
        <translation>%1 notiert</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n note(s)</source>
        <translation>
            <numerusform>%n Notiz geschrieben</numerusform>
            <numerusform>%n Notizen geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo note %1</source>
        <translation>Notiz %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n note(s)</source>
        <translation>
            <numerusform>%n Notiz zurücknehmen</numerusform>
            <numerusform>%n Notizen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo note %1</source>
        <translation>Notiz %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n note(s)</source>
        <translation>
            <numerusform>%n Notiz wiederholen</numerusform>
            <numerusform>%n Notizen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the note %1</source>
        <translation>Notiz %1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n note(s)</source>
        <translation>
            <numerusform>%n Notiz entfernt</numerusform>
            <numerusform>%n Notizen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the note %1</source>
        <translation>Entfernen der Notiz %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n note(s)</source>
        <translation>
            <numerusform>Entfernen von %n Notiz zurücknehmen</numerusform>
            <numerusform>Entfernen von %n Notizen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the note %1</source>
        <translation>Entfernen der Notiz %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n note(s)</source>
        <translation>
            <numerusform>Entfernen von %n Notiz wiederholen</numerusform>
            <numerusform>Entfernen von %n Notizen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the campaign %1</source>
        <translation>Kampagne %1 angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Added %n campaign(s)</source>
        <translation>
            <numerusform>%n Kampagne angelegt</numerusform>
            <numerusform>%n Kampagnen angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of the campaign %1</source>
        <translation>Anlegen der Kampagne %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Anlegen von %n Kampagne zurücknehmen</numerusform>
            <numerusform>Anlegen von %n Kampagnen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of the campaign %1</source>
        <translation>Anlegen der Kampagne %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Anlegen von %n Kampagne wiederholen</numerusform>
            <numerusform>Anlegen von %n Kampagnen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the sample studio</source>
        <translation>Beispielstudio angelegt</translation>
    </message>
    <message>
        <source>Undo adding of the sample studio</source>
        <translation>Anlegen des Beispielstudios zurücknehmen</translation>
    </message>
    <message>
        <source>Redo adding of the sample studio</source>
        <translation>Anlegen des Beispielstudios wiederholen</translation>
    </message>
    <message>
        <source>Removed the sample studio</source>
        <translation>Beispielstudio entfernt</translation>
    </message>
    <message>
        <source>Bring the sample studio back</source>
        <translation>Beispielstudio zurückholen</translation>
    </message>
    <message>
        <source>Remove the sample studio again</source>
        <translation>Beispielstudio wieder entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s)</source>
        <translation>
            <numerusform>%n Sache geändert</numerusform>
            <numerusform>%n Sachen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n thing(s)</source>
        <translation>
            <numerusform>Ändern von %n Sache zurücknehmen</numerusform>
            <numerusform>Ändern von %n Sachen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n thing(s)</source>
        <translation>
            <numerusform>Ändern von %n Sache wiederholen</numerusform>
            <numerusform>Ändern von %n Sachen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation>ein Beitrag ohne Titel</translation>
    </message>
    <message>
        <source>Imported a date from %2</source>
        <translation>Einen Termin aus %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n date(s) from %2</source>
        <translation>
            <numerusform>%n Termin aus %2 importiert</numerusform>
            <numerusform>%n Termine aus %2 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Import von %n Termin aus %2 rückgängig machen</numerusform>
            <numerusform>Import von %n Terminen aus %2 rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Import von %n Termin aus %2 wiederholen</numerusform>
            <numerusform>Import von %n Terminen aus %2 wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Kommentar geschrieben</translation>
    </message>
    <message>
        <source>Undo the comment</source>
        <translation>Kommentar zurücknehmen</translation>
    </message>
    <message>
        <source>Redo the comment</source>
        <translation>Kommentar wiederherstellen</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Kommentar geändert</translation>
    </message>
    <message>
        <source>Undo change of a comment</source>
        <translation>Änderung eines Kommentars zurücknehmen</translation>
    </message>
    <message>
        <source>Redo change of a comment</source>
        <translation>Änderung eines Kommentars wiederholen</translation>
    </message>
    <message>
        <source>Resolved a comment</source>
        <translation>Kommentar erledigt</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve the comment again</source>
        <translation>Kommentar wieder erledigen</translation>
    </message>
    <message>
        <source>Opened a comment again</source>
        <translation>Kommentar wieder geöffnet</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>Open the comment once more</source>
        <translation>Kommentar noch einmal öffnen</translation>
    </message>
    <message>
        <source>Removed a comment</source>
        <translation>Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Bring the comment back</source>
        <translation>Kommentar zurückholen</translation>
    </message>
    <message>
        <source>Remove the comment again</source>
        <translation>Kommentar wieder löschen</translation>
    </message>
    <message>
        <source>Saved the snippet %1</source>
        <translation>Baustein %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n snippet(s)</source>
        <translation>
            <numerusform>%n Baustein gespeichert</numerusform>
            <numerusform>%n Bausteine gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo saving of the snippet %1</source>
        <translation>Speichern des Bausteins %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Speichern von %n Baustein zurücknehmen</numerusform>
            <numerusform>Speichern von %n Bausteinen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo saving of the snippet %1</source>
        <translation>Speichern des Bausteins %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Speichern von %n Baustein wiederholen</numerusform>
            <numerusform>Speichern von %n Bausteinen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the snippet %1</source>
        <translation>Baustein %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n snippet(s)</source>
        <translation>
            <numerusform>%n Baustein geändert</numerusform>
            <numerusform>%n Bausteine geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of the snippet %1</source>
        <translation>Änderung des Bausteins %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n snippet(s)</source>
        <translation>
            <numerusform>Änderung von %n Baustein zurücknehmen</numerusform>
            <numerusform>Änderung von %n Bausteinen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of the snippet %1</source>
        <translation>Änderung des Bausteins %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n snippet(s)</source>
        <translation>
            <numerusform>Änderung von %n Baustein wiederholen</numerusform>
            <numerusform>Änderung von %n Bausteinen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the snippet %1</source>
        <translation>Baustein %1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n snippet(s)</source>
        <translation>
            <numerusform>%n Baustein entfernt</numerusform>
            <numerusform>%n Bausteine entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the snippet %1</source>
        <translation>Entfernen des Bausteins %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Entfernen von %n Baustein zurücknehmen</numerusform>
            <numerusform>Entfernen von %n Bausteinen zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the snippet %1</source>
        <translation>Entfernen des Bausteins %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Entfernen von %n Baustein wiederholen</numerusform>
            <numerusform>Entfernen von %n Bausteinen wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to the client’s words</source>
        <translation>%1 zu den Wörtern des Kunden hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %n word(s) to the client’s words</source>
        <translation>
            <numerusform>%n Wort zu denen des Kunden hinzugefügt</numerusform>
            <numerusform>%n Wörter zu denen des Kunden hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the client’s words</source>
        <translation>%1 aus den Wörtern des Kunden nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n word(s) out of the client’s words</source>
        <translation>
            <numerusform>%n Wort aus denen des Kunden nehmen</numerusform>
            <numerusform>%n Wörter aus denen des Kunden nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to the client’s words again</source>
        <translation>%1 wieder zu den Wörtern des Kunden hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n word(s) to the client’s words again</source>
        <translation>
            <numerusform>%n Wort wieder zu denen des Kunden hinzufügen</numerusform>
            <numerusform>%n Wörter wieder zu denen des Kunden hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a picture</source>
        <translation>Bild hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %n picture(s)</source>
        <translation>
            <numerusform>%n Bild hinzugefügt</numerusform>
            <numerusform>%n Bilder hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding a picture</source>
        <translation>Hinzufügen des Bildes rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n picture(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Bild rückgängig machen</numerusform>
            <numerusform>Hinzufügen von %n Bildern rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding a picture</source>
        <translation>Hinzufügen des Bildes wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding %n picture(s)</source>
        <translation>
            <numerusform>Hinzufügen von %n Bild wiederholen</numerusform>
            <numerusform>Hinzufügen von %n Bildern wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the focal point of %1</source>
        <translation>Blickpunkt von %1 verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n focal point(s)</source>
        <translation>
            <numerusform>%n Blickpunkt verschoben</numerusform>
            <numerusform>%n Blickpunkte verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of the focal point of %1</source>
        <translation>Verschieben des Blickpunkts von %1 zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n focal point(s)</source>
        <translation>
            <numerusform>Verschieben von %n Blickpunkt zurücknehmen</numerusform>
            <numerusform>Verschieben von %n Blickpunkten zurücknehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of the focal point of %1</source>
        <translation>Verschieben des Blickpunkts von %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n focal point(s)</source>
        <translation>
            <numerusform>Verschieben von %n Blickpunkt wiederholen</numerusform>
            <numerusform>Verschieben von %n Blickpunkten wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2, a time that has passed</source>
        <translation>%1 ist jetzt %2, eine Zeit, die vorbei ist</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s), also to times that have passed</source>
        <translation>
            <numerusform>%n Beitrag verschoben, auch auf Zeiten, die vorbei sind</numerusform>
            <numerusform>%n Beiträge verschoben, auch auf Zeiten, die vorbei sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the label %1</source>
        <translation>Etikett %1 angelegt</translation>
    </message>
    <message numerus="yes">
        <source>Made %n label(s)</source>
        <translation>
            <numerusform>%n Etikett angelegt</numerusform>
            <numerusform>%n Etiketten angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo making of the label %1</source>
        <translation>Anlegen des Etiketts %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo making of %n label(s)</source>
        <translation>
            <numerusform>Anlegen von %n Etikett rückgängig machen</numerusform>
            <numerusform>Anlegen von %n Etiketten rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo making of the label %1</source>
        <translation>Anlegen des Etiketts %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo making of %n label(s)</source>
        <translation>
            <numerusform>Anlegen von %n Etikett wiederholen</numerusform>
            <numerusform>Anlegen von %n Etiketten wiederholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n place(s) to post to</source>
        <translation>
            <numerusform>%n Zielort hinzugefügt</numerusform>
            <numerusform>%n Zielorte hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Hinzufügen von %n Zielort rückgängig machen</numerusform>
            <numerusform>Hinzufügen von %n Zielorten rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Hinzufügen von %n Zielort wiederholen</numerusform>
            <numerusform>Hinzufügen von %n Zielorten wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a JPEG of %1</source>
        <translation>JPEG aus %1 gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Made JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>JPEG aus %n Bild gemacht</numerusform>
            <numerusform>JPEGs aus %n Bildern gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the JPEG of %1</source>
        <translation>JPEG aus %1 rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Undo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>JPEG aus %n Bild rückgängig machen</numerusform>
            <numerusform>JPEGs aus %n Bildern rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the JPEG of %1</source>
        <translation>JPEG aus %1 wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>Redo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>JPEG aus %n Bild wiederholen</numerusform>
            <numerusform>JPEGs aus %n Bildern wiederholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>no post that is stored</source>
        <translation>keinem gespeicherten Beitrag</translation>
    </message>
    <message>
        <source>a post without a title</source>
        <translation>einem Beitrag ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maße</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>No account is chosen yet</source>
        <translation>Noch ist kein Konto gewählt</translation>
    </message>
    <message>
        <source>The time of this post has passed</source>
        <translation>Die Zeit dieses Beitrags ist vorbei</translation>
    </message>
    <message>
        <source>The account on %1 is not in use any more</source>
        <translation>Das Konto auf %1 ist nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>%1 wants to know: %2</source>
        <translation>%1 will wissen: %2</translation>
    </message>
    <message>
        <source>A thread on %1 has %2 parts at most</source>
        <translation>Ein Thread auf %1 hat höchstens %2 Teile</translation>
    </message>
    <message>
        <source>The file %1 is missing</source>
        <translation>Die Datei %1 fehlt</translation>
    </message>
    <message>
        <source>House style: this client does not write %1</source>
        <translation>Hausstil: Dieser Kunde schreibt nicht %1</translation>
    </message>
    <message>
        <source>House style: this client writes %1, not %2</source>
        <translation>Hausstil: Dieser Kunde schreibt %1, nicht %2</translation>
    </message>
    <message>
        <source>House style: one of these words belongs in it: %1</source>
        <translation>Hausstil: Eines dieser Wörter gehört hinein: %1</translation>
    </message>
    <message>
        <source>House style: the hashtag %1 belongs in it</source>
        <translation>Hausstil: Das Hashtag %1 gehört hinein</translation>
    </message>
    <message>
        <source>%1 has no alt text</source>
        <translation>%1 hat keinen Alternativtext</translation>
    </message>
    <message>
        <source>%1: nothing to put right</source>
        <translation>%1: nichts zu verbessern</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln character(s) over its limit</source>
        <translation>
            <numerusform>%1 liegt %Ln Zeichen über der Grenze</numerusform>
            <numerusform>%1 liegt %Ln Zeichen über der Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>Write shorter text</source>
        <translation>Kürzer schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>Nur %n behalten</numerusform>
            <numerusform>Die ersten %n behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link</source>
        <translation>Link verschieben</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere wählen</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows only the first part, %n further one(s) stay out</source>
        <translation>
            <numerusform>%1 zeigt nur den ersten Teil, %n weiterer bleibt weg</numerusform>
            <numerusform>%1 zeigt nur den ersten Teil, %n weitere bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>In einen Thread teilen</translation>
    </message>
    <message>
        <source>Join the parts</source>
        <translation>Teile verbinden</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Make a JPEG of it</source>
        <translation>JPEG daraus machen</translation>
    </message>
    <message>
        <source>Pictures %1 have no alt text</source>
        <translation>Die Bilder %1 haben keinen Alternativtext</translation>
    </message>
    <message>
        <source>The files of pictures %1 are missing</source>
        <translation>Die Dateien der Bilder %1 fehlen</translation>
    </message>
    <message>
        <source>Make JPEGs of them</source>
        <translation>JPEGs daraus machen</translation>
    </message>
    <message>
        <source>Describe them</source>
        <translation>Beschreiben</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Das erste zeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 kopieren auf %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 verschieben auf %2</translation>
    </message>
    <message>
        <source>keeps the original</source>
        <translation>das Original bleibt</translation>
    </message>
    <message>
        <source>It is out already; it can be copied</source>
        <translation>Er ist schon veröffentlicht; kopieren geht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no day yet</source>
        <translation>%1, noch ohne Tag</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>%1 im Kalender zeigen</translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation>%1 verschieben auf …</translation>
    </message>
    <message>
        <source>move %1 to </source>
        <comment>typed sentence; the first word must be move in your language</comment>
        <translation>verschiebe %1 auf </translation>
    </message>
    <message>
        <source>Copy %1 to …</source>
        <translation>%1 kopieren auf …</translation>
    </message>
    <message>
        <source>copy %1 to </source>
        <comment>typed sentence; the first word must be copy in your language</comment>
        <translation>kopiere %1 auf </translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Kalender, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client, %n waiting</source>
        <translation>
            <numerusform>Kunde, %n wartet</numerusform>
            <numerusform>Kunde, %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation>Auch %1 zeigen</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln further post(s)</source>
        <translation>
            <numerusform>Mehr als %Ln weiterer Beitrag</numerusform>
            <numerusform>Mehr als %Ln weitere Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further post(s)</source>
        <translation>
            <numerusform>%Ln weiterer Beitrag</numerusform>
            <numerusform>%Ln weitere Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>type another word</source>
        <translation>noch ein Wort eingeben</translation>
    </message>
    <message>
        <source>More posts</source>
        <translation>Weitere Beiträge</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>%1 bearbeiten…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>used in %n post(s)</source>
        <translation>
            <numerusform>in %n Beitrag verwendet</numerusform>
            <numerusform>in %n Beiträgen verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 mal %2</translation>
    </message>
    <message>
        <source>%1, picked as number %2</source>
        <translation>%1, als Nummer %2 gewählt</translation>
    </message>
    <message>
        <source>%1, in this post already</source>
        <translation>%1, schon in diesem Beitrag</translation>
    </message>
    <message>
        <source>in this post</source>
        <translation>im Beitrag</translation>
    </message>
</context>
<context>
    <name>PostStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>With client</source>
        <translation>Beim Kunden</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Korrektur gewünscht</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Teilweise veröffentlicht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file of this studio was damaged and has been rebuilt.</source>
        <translation>Die Datei dieses Studios war beschädigt und ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>It stands on the copy of %1; what was done after it was done again from the journal.</source>
        <translation>Grundlage ist die Kopie vom %1; was danach geschah, kam aus dem Journal dazu.</translation>
    </message>
    <message>
        <source>Everything done here was done again from the journal.</source>
        <translation>Alles, was hier getan wurde, ist aus dem Journal noch einmal getan worden.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>The journal has a gap, so look through what you changed last.</source>
        <translation>Das Journal hat eine Lücke; sieh durch, was du zuletzt geändert hast.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>Die beschädigte Datei liegt daneben als %1.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>see the studio</source>
        <extracomment>All of these follow &quot;can&quot;: &quot;Only Ada can approve posts.&quot;</extracomment>
        <translation>das Studio sehen</translation>
    </message>
    <message>
        <source>change the studio</source>
        <translation>das Studio ändern</translation>
    </message>
    <message>
        <source>add clients</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>export everything</source>
        <translation>alles exportieren</translation>
    </message>
    <message>
        <source>delete the studio</source>
        <translation>das Studio löschen</translation>
    </message>
    <message>
        <source>see who works here</source>
        <translation>sehen, wer hier arbeitet</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>Leute einladen</translation>
    </message>
    <message>
        <source>change what others may do</source>
        <translation>ändern, was andere dürfen</translation>
    </message>
    <message>
        <source>remove people</source>
        <translation>Leute entfernen</translation>
    </message>
    <message>
        <source>make exceptions for people</source>
        <translation>Ausnahmen für Leute machen</translation>
    </message>
    <message>
        <source>see this client</source>
        <translation>diesen Kunden sehen</translation>
    </message>
    <message>
        <source>change this client</source>
        <translation>diesen Kunden ändern</translation>
    </message>
    <message>
        <source>archive this client</source>
        <translation>diesen Kunden archivieren</translation>
    </message>
    <message>
        <source>delete this client</source>
        <translation>diesen Kunden löschen</translation>
    </message>
    <message>
        <source>see who works for this client</source>
        <translation>sehen, wer für diesen Kunden arbeitet</translation>
    </message>
    <message>
        <source>add people to this client</source>
        <translation>diesem Kunden Leute zuordnen</translation>
    </message>
    <message>
        <source>change what others may do for this client</source>
        <translation>ändern, was andere für diesen Kunden dürfen</translation>
    </message>
    <message>
        <source>take people off this client</source>
        <translation>Leute von diesem Kunden abziehen</translation>
    </message>
    <message>
        <source>see the people of this client</source>
        <translation>die Leute dieses Kunden sehen</translation>
    </message>
    <message>
        <source>change the people of this client</source>
        <translation>die Leute dieses Kunden ändern</translation>
    </message>
    <message>
        <source>see the accounts of this client</source>
        <translation>die Konten dieses Kunden sehen</translation>
    </message>
    <message>
        <source>connect accounts</source>
        <translation>Konten verbinden</translation>
    </message>
    <message>
        <source>change accounts</source>
        <translation>Konten ändern</translation>
    </message>
    <message>
        <source>disconnect accounts</source>
        <translation>Konten trennen</translation>
    </message>
    <message>
        <source>see the posts of this client</source>
        <translation>die Beiträge dieses Kunden sehen</translation>
    </message>
    <message>
        <source>write posts for this client</source>
        <translation>Beiträge für diesen Kunden schreiben</translation>
    </message>
    <message>
        <source>import posts for this client</source>
        <translation>Beiträge für diesen Kunden importieren</translation>
    </message>
    <message>
        <source>change posts of this client</source>
        <translation>Beiträge dieses Kunden ändern</translation>
    </message>
    <message>
        <source>change an approved post of somebody else</source>
        <translation>freigegebene Beiträge anderer ändern</translation>
    </message>
    <message>
        <source>send posts to review</source>
        <translation>Beiträge zur Prüfung geben</translation>
    </message>
    <message>
        <source>approve posts or send them back</source>
        <translation>Beiträge freigeben oder zurückgeben</translation>
    </message>
    <message>
        <source>schedule posts of this client</source>
        <translation>Beiträge dieses Kunden planen</translation>
    </message>
    <message>
        <source>publish posts</source>
        <translation>Beiträge veröffentlichen</translation>
    </message>
    <message>
        <source>archive posts</source>
        <translation>Beiträge archivieren</translation>
    </message>
    <message>
        <source>cancel a post of somebody else</source>
        <translation>Beiträge anderer absagen</translation>
    </message>
    <message>
        <source>delete a post of somebody else</source>
        <translation>Beiträge anderer löschen</translation>
    </message>
    <message>
        <source>read comments</source>
        <translation>Kommentare lesen</translation>
    </message>
    <message>
        <source>write comments</source>
        <translation>Kommentare schreiben</translation>
    </message>
    <message>
        <source>resolve comments</source>
        <translation>Kommentare erledigen</translation>
    </message>
    <message>
        <source>change comments of somebody else</source>
        <translation>Kommentare anderer ändern</translation>
    </message>
    <message>
        <source>see the media of this client</source>
        <translation>die Medien dieses Kunden sehen</translation>
    </message>
    <message>
        <source>add media</source>
        <translation>Medien hinzufügen</translation>
    </message>
    <message>
        <source>change media</source>
        <translation>Medien ändern</translation>
    </message>
    <message>
        <source>delete media</source>
        <translation>Medien löschen</translation>
    </message>
    <message>
        <source>see campaigns</source>
        <translation>Kampagnen sehen</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>Kampagnen ändern</translation>
    </message>
    <message>
        <source>delete campaigns</source>
        <translation>Kampagnen löschen</translation>
    </message>
    <message>
        <source>see labels</source>
        <translation>Etiketten sehen</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>Etiketten ändern</translation>
    </message>
    <message>
        <source>delete labels</source>
        <translation>Etiketten löschen</translation>
    </message>
    <message>
        <source>see this calendar</source>
        <translation>diesen Kalender sehen</translation>
    </message>
    <message>
        <source>write notes in this calendar</source>
        <translation>Notizen in diesen Kalender schreiben</translation>
    </message>
    <message>
        <source>change the usual times of this client</source>
        <translation>die üblichen Zeiten dieses Kunden ändern</translation>
    </message>
    <message>
        <source>share views</source>
        <translation>Ansichten teilen</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>eine Idee</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>waiting for changes</source>
        <translation>in Korrektur</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>about to be published</source>
        <translation>gleich veröffentlicht</translation>
    </message>
    <message>
        <source>being published</source>
        <translation>in Veröffentlichung</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>gesendet, aber nicht bestätigt</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>removed from the network</source>
        <translation>vom Netzwerk entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n andere Person</numerusform>
            <numerusform>%n andere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pinnwand</translation>
    </message>
    <message>
        <source>Board section</source>
        <translation>Bereich der Pinnwand</translation>
    </message>
    <message>
        <source>Subreddit</source>
        <translation>Subreddit</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Made for kids</source>
        <translation>Für Kinder gemacht</translation>
    </message>
    <message>
        <source>Altered or synthetic</source>
        <translation>Verändert oder künstlich</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Abonnenten benachrichtigen</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tagged people</source>
        <translation>Markierte Personen</translation>
    </message>
    <message>
        <source>Also show in the feed</source>
        <translation>Auch im Feed zeigen</translation>
    </message>
    <message>
        <source>Trial reel</source>
        <translation>Test-Reel</translation>
    </message>
    <message>
        <source>Forbid resharing</source>
        <translation>Teilen verbieten</translation>
    </message>
    <message>
        <source>Sensitive media</source>
        <translation>Heikle Medien</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>Wer zitieren darf</translation>
    </message>
    <message>
        <source>Quoted post</source>
        <translation>Zitierter Beitrag</translation>
    </message>
    <message>
        <source>Who can reply</source>
        <translation>Wer antworten darf</translation>
    </message>
    <message>
        <source>Further tags</source>
        <translation>Weitere Schlagwörter</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Hide as spoiler</source>
        <translation>Als Spoiler verbergen</translation>
    </message>
    <message>
        <source>Flair</source>
        <translation>Flair</translation>
    </message>
    <message>
        <source>Not safe for work</source>
        <translation>Nicht jugendfrei</translation>
    </message>
    <message>
        <source>Replies to the inbox</source>
        <translation>Antworten in den Posteingang</translation>
    </message>
    <message>
        <source>Post a known link again</source>
        <translation>Bekannten Link erneut posten</translation>
    </message>
    <message>
        <source>Publish or send to the inbox</source>
        <translation>Veröffentlichen oder in den Posteingang</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Keine Kommentare</translation>
    </message>
    <message>
        <source>No duet</source>
        <translation>Kein Duett</translation>
    </message>
    <message>
        <source>No stitch</source>
        <translation>Kein Stitch</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Bezahlte Partnerschaft</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Eigenes Geschäft</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Mit KI gemacht</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Musik hinzufügen</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Accounts that are followed</source>
        <translation>Gefolgte Konten</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Nur Erwähnte</translation>
    </message>
    <message>
        <source>Only the author replied to</source>
        <translation>Nur wer die Antwort bekommt</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnenten</translation>
    </message>
    <message>
        <source>Verified accounts</source>
        <translation>Verifizierte Konten</translation>
    </message>
    <message>
        <source>Everyone with the link</source>
        <translation>Alle mit dem Link</translation>
    </message>
    <message>
        <source>Only this account</source>
        <translation>Nur dieses Konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Signed-in members</source>
        <translation>Angemeldete Mitglieder</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Send to the inbox</source>
        <translation>In den Posteingang senden</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Freunde</translation>
    </message>
    <message>
        <source>Decide by hand</source>
        <translation>Von Hand entscheiden</translation>
    </message>
    <message>
        <source>Show to everyone when it does well</source>
        <translation>Allen zeigen, wenn es gut läuft</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Karussell</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Reel</source>
        <translation>Reel</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Film and animation</source>
        <translation>Film und Animation</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos und Fahrzeuge</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Travel and events</source>
        <translation>Reisen und Events</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Gaming</translation>
    </message>
    <message>
        <source>People and blogs</source>
        <translation>Menschen und Blogs</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedy</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>News and politics</source>
        <translation>Nachrichten und Politik</translation>
    </message>
    <message>
        <source>How-to and style</source>
        <translation>Tipps und Stil</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Wissenschaft und Technik</translation>
    </message>
    <message>
        <source>Charities and activism</source>
        <translation>Soziales Engagement</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Open a studio first</source>
        <translation>Öffne zuerst ein Studio</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen, springen</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Zu einem Datum gehen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date phrase that is typed for you</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Noch nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>undo take back</source>
        <translation>rückgängig zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>redo again</source>
        <translation>wiederholen erneut</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>csv tsv excel buffer hootsuite bulk schedule</source>
        <translation>csv tsv excel buffer hootsuite plan</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Studio-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Start another studio…</source>
        <translation>Weiteres Studio beginnen…</translation>
    </message>
    <message>
        <source>welcome new sample</source>
        <translation>willkommen neu beispiel</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Wo dieses Studio liegt</translation>
    </message>
    <message>
        <source>folder saved file backup</source>
        <translation>ordner gespeichert datei sicherung</translation>
    </message>
    <message>
        <source>Remove the sample studio</source>
        <translation>Beispielstudio entfernen</translation>
    </message>
    <message>
        <source>This is not the sample studio</source>
        <translation>Dies ist nicht das Beispielstudio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Nothing to try again</source>
        <translation>Nichts zu versuchen</translation>
    </message>
    <message>
        <source>Copy details of the last error</source>
        <translation>Details des letzten Fehlers kopieren</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Es ist nichts schiefgegangen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>dark light theme mode</source>
        <translation>dunkel hell design modus</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>The text is as large as it gets</source>
        <translation>Größer wird die Schrift nicht</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>The text is as small as it gets</source>
        <translation>Kleiner wird die Schrift nicht</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>There are not that many clients</source>
        <translation>So viele Kunden gibt es nicht</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Neuer Kunde…</translation>
    </message>
    <message>
        <source>add brand customer</source>
        <translation>hinzufügen marke kunde</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>preferences language text size time zone week</source>
        <translation>sprache schriftgröße zeitzone woche</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>auto theme</source>
        <translation>auto design</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>tastatur kürzel hilfe</translation>
    </message>
    <message>
        <source>ics ical calendar holidays events notes outlook google</source>
        <translation>ics ical kalender feiertage termine notizen outlook google</translation>
    </message>
    <message>
        <source>Export plan (.ics)…</source>
        <translation>Plan exportieren (.ics) …</translation>
    </message>
    <message>
        <source>ics ical calendar outlook google save share</source>
        <translation>ics ical kalender outlook google speichern teilen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>history undo redo who changed saved log</source>
        <translation>verlauf aktivität rückgängig wiederholen wer geändert gespeichert</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Papierkorb …</translation>
    </message>
    <message>
        <source>trash deleted posts restore</source>
        <translation>müll gelöschte posts wiederherstellen</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n post(s)</source>
        <translation>
            <numerusform>Wähle höchstens %n Beitrag</numerusform>
            <numerusform>Wähle höchstens %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post first</source>
        <translation>Wähle zuerst einen Beitrag</translation>
    </message>
    <message>
        <source>separate own window side by side composer</source>
        <translation>eigenes separates Fenster nebeneinander Editor</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Eigene Zeitzone …</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Kunden bearbeiten…</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Zuerst einen Kunden auswählen</translation>
    </message>
    <message>
        <source>accounts networks handle words to avoid required hashtags guidelines brand colour</source>
        <translation>konten netzwerke name wörter vermeiden pflicht hashtags richtlinien marke farbe</translation>
    </message>
    <message>
        <source>Import a calendar of dates (.ics)…</source>
        <translation>Kalender mit Terminen importieren (.ics) …</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Ordner mit Bildern importieren …</translation>
    </message>
    <message>
        <source>photo video media directory new post</source>
        <translation>Foto Video Medien Verzeichnis neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>rückgängig gemacht %1</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <translation>rückgängig gemacht von %1, %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityPanel</name>
    <message>
        <source>Nothing has been done here yet. What you write, move and delete shows up here, with the way back.</source>
        <translation>Hier ist noch nichts geschehen. Was du schreibst, verschiebst und löschst, steht dann hier, mit dem Weg zurück.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Enter opens the post, U undoes or redoes</source>
        <translation>Eingabe öffnet den Beitrag, U macht rückgängig oder wiederholt</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>It is kept on this computer the moment you do it.</source>
        <translation>Alles, was du tust, ist im selben Moment auf diesem Computer gesichert.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Wo dieses Studio liegt</translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation>%1 auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Posts that were deleted in the last 30 days.</source>
        <translation>Beiträge, die in den letzten 30 Tagen gelöscht wurden.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>A post that is deleted can be taken out of here for 30 days.</source>
        <translation>Ein gelöschter Beitrag lässt sich hier 30 Tage lang wieder herausholen.</translation>
    </message>
    <message>
        <source>Deleted posts</source>
        <translation>Gelöschte Beiträge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinModel</name>
    <message>
        <source>was planned for %1</source>
        <translation>war geplant für %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>gelöscht von %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>galley::activity::RowList</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>galley::calendar</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for approval of %n post(s) again: what was approved has changed.</source>
        <translation>
            <numerusform>%n Beitrag braucht eine neue Freigabe: Das Freigegebene hat sich geändert.</numerusform>
            <numerusform>%n Beiträge brauchen eine neue Freigabe: Das Freigegebene hat sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to</source>
        <translation>
            <numerusform>%n Beitrag verschieben auf</numerusform>
            <numerusform>%n Beiträge verschieben auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <translation>Uhren zurück</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <translation>Uhren vor</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A note of a day with the place it holds for: &quot;Clocks go back (New York)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: already published. Copy them instead.</source>
        <translation>
            <numerusform>%n Beitrag bleibt: schon veröffentlicht. Kopiere ihn.</numerusform>
            <numerusform>%n Beiträge bleiben: schon veröffentlicht. Kopiere sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: being sent right now.</source>
        <translation>
            <numerusform>%n Beitrag bleibt: wird gerade gesendet.</numerusform>
            <numerusform>%n Beiträge bleiben: werden gerade gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: that time has passed, so they would go out at once.</source>
        <translation>
            <numerusform>%n Beitrag bleibt: Die Zeit ist vorbei, er ginge sofort hinaus.</numerusform>
            <numerusform>%n Beiträge bleiben: Die Zeit ist vorbei, sie gingen sofort hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) where they were.</source>
        <translation>
            <numerusform>%n Beitrag bleibt, wo er war.</numerusform>
            <numerusform>%n Beiträge bleiben, wo sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist on %2: clocks go forward. It is %3 now.</source>
        <translation>%1 gibt es am %2 nicht: Die Uhren werden vorgestellt. Jetzt ist es %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>KW</translation>
    </message>
    <message numerus="yes">
        <source>+%n campaign(s)</source>
        <translation>
            <numerusform>+%n Kampagne</numerusform>
            <numerusform>+%n Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>fällig in %n Tag</numerusform>
            <numerusform>fällig in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day in the name of a week that holds days of two months: &quot;26 October&quot;. Qt&apos;s date format.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Nothing else of %1 that day.</source>
        <translation>Sonst nichts von %1 an diesem Tag.</translation>
    </message>
    <message>
        <source>%1 of %2 is at the same time.</source>
        <translation>%1 von %2 ist zur selben Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) earlier.</source>
        <translation>
            <numerusform>%1 von %2 ist %n Minute früher.</numerusform>
            <numerusform>%1 von %2 ist %n Minuten früher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) later.</source>
        <translation>
            <numerusform>%1 von %2 ist %n Minute später.</numerusform>
            <numerusform>%1 von %2 ist %n Minuten später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) earlier.</source>
        <translation>
            <numerusform>Nächster von %2: %1, etwa %n Stunde früher.</numerusform>
            <numerusform>Nächster von %2: %1, etwa %n Stunden früher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) later.</source>
        <translation>
            <numerusform>Nächster von %2: %1, etwa %n Stunde später.</numerusform>
            <numerusform>Nächster von %2: %1, etwa %n Stunden später.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Two dates: &quot;19 – 25 October&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>The first day of a week, before &quot;25 October&quot;. Qt&apos;s date format.</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 fällt aus</translation>
    </message>
    <message>
        <source>%1 is left out that day: clocks go forward.</source>
        <translation>%1 fällt an diesem Tag aus: Die Uhren gehen vor.</translation>
    </message>
    <message>
        <source>%1 comes twice that day. You choose which when it lands.</source>
        <translation>%1 gibt es an diesem Tag zweimal. Welche gemeint ist, sagst du beim Ablegen.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Approved for its old time: it has to be approved again.</source>
        <translation>Für die alte Zeit freigegeben: braucht eine neue Freigabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) move by as much.</source>
        <translation>
            <numerusform>%n weiterer Beitrag rückt ebenso weit.</numerusform>
            <numerusform>%n weitere Beiträge rücken ebenso weit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>%n Beitrag ausgewählt</numerusform>
            <numerusform>%n Beiträge ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy, as a draft.</source>
        <translation>Eine Kopie, als Entwurf.</translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) earlier.</source>
        <translation>
            <numerusform>Jeweils %n Tag früher.</numerusform>
            <numerusform>Jeweils %n Tage früher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) later.</source>
        <translation>
            <numerusform>Jeweils %n Tag später.</numerusform>
            <numerusform>Jeweils %n Tage später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) earlier.</source>
        <translation>
            <numerusform>Jeweils %n Minute früher.</numerusform>
            <numerusform>Jeweils %n Minuten früher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) later.</source>
        <translation>
            <numerusform>Jeweils %n Minute später.</numerusform>
            <numerusform>Jeweils %n Minuten später.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar::BulkBar</name>
    <message>
        <source>Move to…</source>
        <translation>Verschieben auf…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarBar</name>
    <message>
        <source>Changes</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Your own time zone: %1</source>
        <translation>Deine eigene Zeitzone: %1</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Kunden…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Beiträge ohne Termin</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>Two time zones, the one that times stand in first: &quot;Berlin + New York&quot;</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Import posts, dates or pictures</source>
        <translation>Beiträge, Termine oder Bilder importieren</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarPage</name>
    <message>
        <source>Select a post first</source>
        <translation>Wähle zuerst einen Beitrag</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Verschieben auf…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>entplanen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Nichts ist gefiltert</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Den Tag zeigen</translation>
    </message>
    <message>
        <source>Already published: copy it instead</source>
        <translation>Schon veröffentlicht: stattdessen kopieren</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Kurzansicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>%1 verschieben auf</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>Write the first post, or bring in the client&apos;s plan.</source>
        <translation>Schreib den ersten Beitrag oder hol den Plan des Kunden herein.</translation>
    </message>
    <message>
        <source>No post matches the filter</source>
        <translation>Kein Beitrag passt zum Filter</translation>
    </message>
    <message>
        <source>There are posts in these weeks, but none of this kind.</source>
        <translation>In diesen Wochen gibt es Beiträge, aber keine dieser Art.</translation>
    </message>
    <message>
        <source>Only in the week</source>
        <translation>Nur in der Woche</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Den Monat zeigen</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Die Woche zeigen</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Beiträge ohne Termin</translation>
    </message>
    <message>
        <source>tray drafts ideas</source>
        <translation>Ablage Entwürfe Ideen</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Zweite Zeitzone …</translation>
    </message>
    <message>
        <source>Place a draft with the keyboard</source>
        <translation>Einen Entwurf mit der Tastatur ablegen</translation>
    </message>
    <message>
        <source>schedule tray</source>
        <translation>planen Ablage</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Keine zweite Zeitzone</translation>
    </message>
    <message>
        <source>Place with the keyboard</source>
        <translation>Mit der Tastatur ablegen</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Nur in der Liste</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Die Liste zeigen</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>An Ort und Stelle umbenennen</translation>
    </message>
    <message>
        <source>Select one post first</source>
        <translation>Wähle zuerst einen einzigen Beitrag</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sort the list…</source>
        <translation>Liste sortieren …</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letztes zuerst</translation>
    </message>
    <message>
        <source>Sort the tray…</source>
        <translation>Ablage sortieren …</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Eigene Zeitzone …</translation>
    </message>
    <message>
        <source>New post for %1</source>
        <translation>Neuer Beitrag für %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarView</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Name of the calendar&apos;s table: &quot;October 2026, 5 weeks&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CoachLines</name>
    <message>
        <source>Drag to move</source>
        <translation>Ziehen verschiebt</translation>
    </message>
    <message>
        <source>Space to peek</source>
        <translation>Leertaste zeigt mehr</translation>
    </message>
    <message>
        <source>Press ? for keys</source>
        <translation>? zeigt die Tasten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the second line of three</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Tipps mehr</translation>
    </message>
</context>
<context>
    <name>galley::calendar::DayList</name>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>galley::calendar::LandingCard</name>
    <message>
        <source>put it here</source>
        <translation>hier ablegen</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>no snapping</source>
        <translation>minutengenau</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and where it is read on the clock: &quot;18:15 Berlin&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <extracomment>Of several people who are to answer: the first and how many more: &quot;Maren Holt +1&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListView</name>
    <message>
        <source>%1, list</source>
        <extracomment>Name of the list of posts to a screen reader: &quot;October 2026, list&quot;</extracomment>
        <translation>%1, Liste</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PeekCard</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message numerus="yes">
        <source>due in %n min</source>
        <translation>
            <numerusform>fällig in %n Min</numerusform>
            <numerusform>fällig in %n Min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n h</source>
        <translation>
            <numerusform>fällig in %n Std</numerusform>
            <numerusform>fällig in %n Std</numerusform>
        </translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Kunde: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, gefragt</translation>
    </message>
    <message>
        <source>%1, wants changes</source>
        <translation>%1, möchte Korrekturen</translation>
    </message>
    <message>
        <source>%1, said no</source>
        <translation>%1, abgelehnt</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, übersprungen</translation>
    </message>
    <message>
        <source>%1, for an earlier version</source>
        <translation>%1, für eine frühere Fassung</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 did not take this post.</source>
        <translation>%1 hat diesen Beitrag nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 did not take this post: %2</source>
        <translation>%1 hat diesen Beitrag nicht angenommen: %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch ohne Datum</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Leertaste schließt</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PlatformToggle</name>
    <message>
        <source>Show only %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayModel</name>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Drafts, ready to place</source>
        <translation>Entwürfe zum Einplanen</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayView</name>
    <message>
        <source>Find in the tray</source>
        <translation>In der Ablage suchen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Beiträge ohne Termin</translation>
    </message>
    <message>
        <source>Drop a post here to take it off the calendar</source>
        <translation>Einen Beitrag hier ablegen, um ihn aus dem Kalender zu nehmen</translation>
    </message>
    <message>
        <source>Everything has a date.</source>
        <translation>Alles hat einen Termin.</translation>
    </message>
    <message>
        <source>No title has that in it.</source>
        <translation>Kein Titel enthält das.</translation>
    </message>
    <message>
        <source>Sort the tray</source>
        <translation>Ablage sortieren</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Nach Kunde</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WeekHand</name>
    <message>
        <source>%1 comes twice on %2. Which one?</source>
        <translation>%1 gibt es am %2 zweimal. Welche?</translation>
    </message>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>Die erste %1, bevor die Uhren zurückgehen</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>Die zweite %1, danach</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WhenField</name>
    <message>
        <source>this time comes twice: which one?</source>
        <translation>diese Uhrzeit gibt es zweimal: welche?</translation>
    </message>
    <message>
        <source>thu 9, +2d, 22 oct 7:45</source>
        <translation>do 9, +2d, 22. okt 7:45</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Tag und Zeit</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Ohne Tag wartet er bei den Entwürfen.</translation>
    </message>
    <message>
        <source>Say a day, a time or both.</source>
        <translation>Nenne einen Tag, eine Zeit oder beides.</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”.</source>
        <translation>Nicht verstanden. Schreib zum Beispiel „do 9“, „+2d“ oder „22. okt 7:45“.</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 in %3</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>diese Zeit ist vorbei</translation>
    </message>
    <message>
        <source>For several posts say a distance or a time, not both.</source>
        <translation>Bei mehreren Beiträgen geht ein Abstand oder eine Zeit, nicht beides.</translation>
    </message>
    <message>
        <source>%1 does not exist, clocks go forward: which one?</source>
        <translation>%1 gibt es nicht, die Uhren werden vorgestellt: Welche Zeit gilt?</translation>
    </message>
</context>
<context>
    <name>galley::composer::AccountChips</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Post as</source>
        <translation>Posten als</translation>
    </message>
    <message>
        <source>Add an account of this client</source>
        <translation>Konto dieses Kunden hinzufügen</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption, %1</source>
        <translation>Text, %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <comment>used and allowed characters, network</comment>
        <translation>%1 von %2 für %3</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What is this about?</source>
        <translation>Worum geht es?</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionTools</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Hashtag set or snippet</source>
        <translation>Hashtag-Satz oder Baustein</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Dem Thread einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, which text it is for</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentRow</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Resolved comment of %1, %2</source>
        <translation>Erledigter Kommentar von %1, %2</translation>
    </message>
    <message>
        <source>Comment of %1, %2</source>
        <translation>Kommentar von %1, %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve the comment of %1</source>
        <translation>Den Kommentar von %1 erledigen</translation>
    </message>
    <message>
        <source>Open the comment of %1 again</source>
        <translation>Den Kommentar von %1 wieder öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Deinen Kommentar ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete your comment</source>
        <translation>Deinen Kommentar löschen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” is gone</source>
        <translation>„%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>About “%1”: select it in the text</source>
        <translation>Über „%1“: im Text auswählen</translation>
    </message>
    <message>
        <source>About “%1”, which is not in the text any more</source>
        <translation>Über „%1“, was nicht mehr im Text steht</translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>team only</source>
        <translation>nur das Team</translation>
    </message>
    <message>
        <source>Write a comment about the whole post</source>
        <translation>Einen Kommentar zum ganzen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Hide what is resolved</source>
        <translation>Erledigtes ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Show %n resolved comment(s)</source>
        <translation>
            <numerusform>%n erledigten Kommentar zeigen</numerusform>
            <numerusform>%n erledigte Kommentare zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say something to the team</source>
        <translation>Sag dem Team etwas</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Other words for your comment</source>
        <translation>Andere Worte für deinen Kommentar</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Über „%1“</translation>
    </message>
    <message>
        <source>Write the post first, then say something about it</source>
        <translation>Schreib erst den Beitrag, dann etwas dazu</translation>
    </message>
    <message>
        <source>New comment, team only</source>
        <translation>Neuer Kommentar, nur das Team</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line</source>
        <translation>Eingabe sendet, Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerHeader</name>
    <message>
        <source>Back, everything is saved</source>
        <translation>Zurück, alles ist gespeichert</translation>
    </message>
    <message>
        <source>Back, everything is saved (Esc)</source>
        <translation>Zurück, alles ist gespeichert (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Auf diesem Computer gespeichert, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not saved: the post is in the bin</source>
        <translation>Nicht gesichert: Der Beitrag ist im Papierkorb</translation>
    </message>
    <message>
        <source>Nothing in this post to undo</source>
        <translation>In diesem Beitrag gibt es nichts zurückzunehmen</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerPage</name>
    <message>
        <source>No post is open</source>
        <translation>Kein Beitrag ist offen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>back leave calendar</source>
        <translation>zurück verlassen kalender</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Grundtext</translation>
    </message>
    <message>
        <source>Text for %1, %2</source>
        <translation>Text für %1, %2</translation>
    </message>
    <message>
        <source>There are not that many accounts</source>
        <translation>So viele Konten gibt es nicht</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Es gibt nichts zu verbessern</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>proof error warning problem</source>
        <translation>prüfen fehler warnung problem</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>Put the note right</source>
        <translation>Hinweis beheben</translation>
    </message>
    <message>
        <source>This note has no button</source>
        <translation>Dieser Hinweis hat keine Taste</translation>
    </message>
    <message>
        <source>fix replace repair</source>
        <translation>beheben ersetzen reparieren</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <translation>Bilder oder Clips hinzufügen…</translation>
    </message>
    <message>
        <source>This post cannot be changed as it is</source>
        <translation>Dieser Beitrag lässt sich so nicht ändern</translation>
    </message>
    <message>
        <source>photo video upload media file</source>
        <translation>foto video hochladen medien datei</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Link des Beitrags</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>Tag und Uhrzeit des Beitrags</translation>
    </message>
    <message>
        <source>schedule plan when</source>
        <translation>planen termin wann</translation>
    </message>
    <message>
        <source>Edit the approved post anyway</source>
        <translation>Freigegebenen Beitrag trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>It can be changed as it is</source>
        <translation>Er lässt sich so ändern, wie er ist</translation>
    </message>
    <message>
        <source>Copy the post and write on</source>
        <translation>Beitrag kopieren und weiterschreiben</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Bilder oder Clips hinzufügen</translation>
    </message>
    <message>
        <source>Pictures and clips (%1)</source>
        <translation>Bilder und Clips (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Neben dem Text</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Hashtag set or snippet</source>
        <translation>Hashtag-Satz oder Baustein</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Die gewählten Worte kommentieren</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>history restore compare</source>
        <translation>verlauf wiederherstellen vergleichen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Next part of the thread</source>
        <translation>Nächster Teil des Threads</translation>
    </message>
    <message>
        <source>No account of this post has threads</source>
        <translation>Kein Konto dieses Beitrags hat Threads</translation>
    </message>
    <message>
        <source>split thread part add tweet storm</source>
        <translation>Thread Teil teilen hinzufügen</translation>
    </message>
    <message>
        <source>Choose from the client’s pictures…</source>
        <translation>Aus den Bildern des Kunden wählen …</translation>
    </message>
    <message>
        <source>library reuse again photo video media</source>
        <translation>Bibliothek wiederverwenden noch einmal Foto Video Medien</translation>
    </message>
    <message>
        <source>Add all pictures of a folder…</source>
        <translation>Alle Bilder eines Ordners hinzufügen …</translation>
    </message>
    <message>
        <source>photo video directory import</source>
        <translation>Foto Video Verzeichnis importieren</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Alle Bilder eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>Von diesem Computer …</translation>
    </message>
    <message>
        <source>A whole folder…</source>
        <translation>Einen ganzen Ordner …</translation>
    </message>
    <message>
        <source>From the client’s pictures…</source>
        <translation>Aus den Bildern des Kunden …</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Geschriebenes wiederherstellen</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Geschriebenes zurücknehmen</translation>
    </message>
    <message>
        <source>%1 is saved on this computer.</source>
        <translation>%1 ist auf diesem Computer gespeichert.</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Drag the frame or move it with the arrow keys. The wheel, + and − make it larger and smaller. The file stays whole.</source>
        <translation>Zieh den Rahmen oder bewege ihn mit den Pfeiltasten. Das Mausrad, + und − machen ihn größer und kleiner. Die Datei bleibt ganz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Diesen Teil verwenden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netzwerke</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Use the whole picture</source>
        <translation>Ganzes Bild nehmen</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropFrame</name>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Shows %1 % of the width from %2 % and %3 % of the height from %4 %</source>
        <translation>Zeigt %1 % der Breite ab %2 % und %3 % der Höhe ab %4 %</translation>
    </message>
</context>
<context>
    <name>galley::composer::DiffView</name>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>Part of the thread</source>
        <translation>Teil des Threads</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Alternativtext eines Bildes</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Title for %1</source>
        <translation>Titel für %1</translation>
    </message>
    <message>
        <source>What %1 wants to know</source>
        <translation>Was %1 wissen will</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>These words are what they are now.</source>
        <translation>Diese Worte sind, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::EditorColumn</name>
    <message>
        <source>%1 has its own text and pictures.</source>
        <translation>%1 hat einen eigenen Text und eigene Bilder.</translation>
    </message>
    <message>
        <source>%1 has its own text.</source>
        <translation>%1 hat einen eigenen Text.</translation>
    </message>
    <message>
        <source>%1 has its own pictures.</source>
        <translation>%1 hat eigene Bilder.</translation>
    </message>
    <message>
        <source>Use base text again</source>
        <translation>Wieder den Grundtext verwenden</translation>
    </message>
    <message>
        <source>Use the post&apos;s pictures again</source>
        <translation>Wieder die Bilder des Beitrags verwenden</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Dieser Beitrag ist draußen oder unterwegs.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Er bleibt, wie er gesendet wurde. Eine Kopie davon lässt sich ändern.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Dieser Beitrag ist freigegeben oder wartet auf Freigabe.</translation>
    </message>
    <message>
        <source>Other words, pictures or accounts make it a draft again; another time does not.</source>
        <translation>Andere Worte, Bilder oder Konten machen ihn wieder zum Entwurf, eine andere Zeit nicht.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Trotzdem bearbeiten</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Dieser Beitrag ist im Papierkorb.</translation>
    </message>
    <message>
        <source>What you wrote last is kept here, and comes in when the post is restored.</source>
        <translation>Was du zuletzt geschrieben hast, bleibt hier und kommt hinein, wenn der Beitrag wiederhergestellt wird.</translation>
    </message>
    <message>
        <source>It was deleted, or its making was undone. It can be restored as it is.</source>
        <translation>Er wurde gelöscht, oder sein Anlegen wurde zurückgenommen. Er lässt sich wiederherstellen, wie er ist.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>galley::composer::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Ein Emoji suchen</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>Gruppen von Emoji</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>kein Hautton</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>mittelhell</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>mitteldunkel</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>What you take will be here.</source>
        <translation>Was du nimmst, steht dann hier.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Kein Emoji heißt so.</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalDialog</name>
    <message>
        <source>What must stay in sight?</source>
        <translation>Was muss sichtbar bleiben?</translation>
    </message>
    <message>
        <source>Drag the ring or move it with the arrow keys. Networks cut around this point, in every post that shows the picture; a crop of your own goes before.</source>
        <translation>Zieh den Ring oder bewege ihn mit den Pfeiltasten. Die Netzwerke schneiden um diesen Punkt, in jedem Beitrag mit diesem Bild; ein eigener Ausschnitt geht vor.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this point</source>
        <translation>Diesen Punkt nehmen</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalFrame</name>
    <message>
        <source>Focal point</source>
        <translation>Blickpunkt</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % von links, %2 % von oben</translation>
    </message>
</context>
<context>
    <name>galley::composer::IntakeBar</name>
    <message>
        <source>Files coming in</source>
        <translation>Ankommende Dateien</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Zeigen, welche</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Adding %1 of %2</source>
        <translation>%1 von %2 wird hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added</source>
        <translation>
            <numerusform>%n Datei konnte nicht hinzugefügt werden</numerusform>
            <numerusform>%n Dateien konnten nicht hinzugefügt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be added</source>
        <translation>Dateien, die nicht hinzugefügt werden konnten</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Nochmal versuchen</translation>
    </message>
</context>
<context>
    <name>galley::composer::KeptNote</name>
    <message>
        <source>This part was removed elsewhere.</source>
        <translation>Dieser Teil wurde anderswo entfernt.</translation>
    </message>
    <message>
        <source>This picture was removed elsewhere.</source>
        <translation>Dieses Bild wurde anderswo entfernt.</translation>
    </message>
    <message>
        <source>This account was taken out elsewhere.</source>
        <translation>Dieses Konto wurde anderswo herausgenommen.</translation>
    </message>
    <message>
        <source>This was not saved when the post went to the bin.</source>
        <translation>Das war noch nicht gesichert, als der Beitrag in den Papierkorb kam.</translation>
    </message>
    <message>
        <source>Your words: “%1”</source>
        <translation>Deine Worte: „%1“</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Wieder einsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Find or make a label</source>
        <translation>Etikett suchen oder anlegen</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiketten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1: take it off</source>
        <translation>%1: entfernen</translation>
    </message>
</context>
<context>
    <name>galley::composer::LinkSection</name>
    <message>
        <source>Campaign and link</source>
        <translation>Kampagne und Link</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Keine Kampagne</translation>
    </message>
    <message>
        <source>There are blanks in it. A link has none.</source>
        <translation>Darin stehen Leerzeichen. Ein Link hat keine.</translation>
    </message>
    <message>
        <source>A post can only link to what begins with https:// or http://.</source>
        <translation>Ein Beitrag kann nur auf etwas verweisen, das mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>This names no page. A link looks like https://example.com/page.</source>
        <translation>Das benennt keine Seite. Ein Link sieht so aus: https://example.com/seite.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Wird gesendet als</translation>
    </message>
    <message>
        <source>The link as it will be sent</source>
        <translation>Der Link, wie er gesendet wird</translation>
    </message>
    <message>
        <source>Copy the link as it will be sent</source>
        <translation>Link kopieren, wie er gesendet wird</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaIntake</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaMenu</name>
    <message>
        <source>Crop…</source>
        <translation>Zuschneiden …</translation>
    </message>
    <message>
        <source>Focal point…</source>
        <translation>Blickpunkt …</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Alternativtext …</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen …</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Choose pictures for this account only</source>
        <translation>Nur für dieses Konto Bilder wählen</translation>
    </message>
    <message>
        <source>Use the pictures of the post again</source>
        <translation>Wieder die Bilder des Beitrags nehmen</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Angaben zur Datei</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Bilder oder Clips hinzufügen</translation>
    </message>
    <message>
        <source>Drag to reorder. Drop files anywhere in the window, or paste.</source>
        <translation>Zum Umordnen ziehen. Dateien irgendwo ins Fenster ziehen oder einfügen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaTile</name>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>kein Alternativtext</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>No ALT</source>
        <translation>Kein ALT</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Crop, replace and more</source>
        <translation>Zuschneiden, ersetzen und mehr</translation>
    </message>
</context>
<context>
    <name>galley::composer::MeterGrid</name>
    <message>
        <source>%1, title</source>
        <translation>%1, Titel</translation>
    </message>
    <message>
        <source>%1, first comment</source>
        <translation>%1, erster Kommentar</translation>
    </message>
    <message>
        <source>%1, own text</source>
        <translation>%1, eigener Text</translation>
    </message>
</context>
<context>
    <name>galley::composer::MonthPicker</name>
    <message>
        <source>%1, %2</source>
        <comment>a day, how many posts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::NoteRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a button of a note: what it does, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesBrief</name>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with nothing to put right</source>
        <translation>
            <numerusform>%n Konto, an dem nichts zu verbessern ist</numerusform>
            <numerusform>%n Konten, an denen nichts zu verbessern ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PicturePicker</name>
    <message>
        <source>Replace by a picture of %1</source>
        <translation>Durch ein Bild von %1 ersetzen</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Bilder von %1</translation>
    </message>
    <message>
        <source>Search names and alt texts</source>
        <translation>Namen und Alternativtexte durchsuchen</translation>
    </message>
    <message>
        <source>Pictures and clips, the last used first</source>
        <translation>Bilder und Clips, zuletzt verwendete zuerst</translation>
    </message>
    <message>
        <source>Looking through the pictures…</source>
        <translation>Die Bilder werden durchgesehen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>Von diesem Computer …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>What is added to posts of %1 shows up here.</source>
        <translation>Was zu Beiträgen von %1 kommt, steht dann hier.</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>Neither a name nor an alt text holds these words.</source>
        <translation>Weder ein Name noch ein Alternativtext enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Dieses nehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>%n hinzufügen</numerusform>
            <numerusform>%n hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PlaceBox</name>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Its name on the network</source>
        <translation>Name im Netzwerk</translation>
    </message>
    <message>
        <source>It is matched by its name when the account is connected.</source>
        <translation>Wird nach dem Namen zugeordnet, sobald das Konto verbunden ist.</translation>
    </message>
</context>
<context>
    <name>galley::composer::Preview</name>
    <message>
        <source>… See more</source>
        <translation>… Mehr ansehen</translation>
    </message>
    <message>
        <source>… more</source>
        <translation>… mehr</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Reposten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>View 1 comment</source>
        <translation>1 Kommentar ansehen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>Originalton</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds after %1 or %2</source>
        <translation>Klappt ein nach %1 oder %2</translation>
    </message>
    <message>
        <source>Folds after %1</source>
        <translation>Klappt ein nach %1</translation>
    </message>
    <message>
        <source>Preview, %1, %2</source>
        <translation>Vorschau, %1, %2</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Füge ein Bild oder einen Satz hinzu</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Beitrag %1 von %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>kein Alternativtext</translation>
    </message>
    <message>
        <source>Picture %1 of %2, in front: %3</source>
        <translation>Bild %1 von %2, vorn: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Bild %1 von %2: %3</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Link: %1, %2</translation>
    </message>
    <message>
        <source>First comment: %1</source>
        <translation>Erster Kommentar: %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::PreviewPane</name>
    <message>
        <source>Account to preview</source>
        <translation>Konto der Vorschau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold the text again</source>
        <translation>Text wieder einklappen</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Ganzen Text zeigen</translation>
    </message>
    <message>
        <source>Show the light look</source>
        <translation>Helles Aussehen zeigen</translation>
    </message>
    <message>
        <source>Show the dark look</source>
        <translation>Dunkles Aussehen zeigen</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Sichere Bereiche</translation>
    </message>
    <message>
        <source>Marks what the app covers with its own buttons and text</source>
        <translation>Zeigt, was die App mit eigenen Tasten und Texten verdeckt</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Füge ein Bild oder einen Satz hinzu</translation>
    </message>
    <message>
        <source>Choose an account to see it as its network shows it</source>
        <translation>Wähle ein Konto, um ihn so zu sehen, wie dessen Netzwerk ihn zeigt</translation>
    </message>
</context>
<context>
    <name>galley::composer::SlotChip</name>
    <message>
        <source>%1, when this client usually posts</source>
        <translation>%1, wenn dieser Kunde meist veröffentlicht</translation>
    </message>
    <message>
        <source>%1, when people tend to look</source>
        <translation>%1, wenn viele hineinschauen</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetDialog</name>
    <message>
        <source>Save as hashtag set</source>
        <translation>Als Hashtag-Satz speichern</translation>
    </message>
    <message>
        <source>Save as snippet</source>
        <translation>Als Baustein speichern</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißen soll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For all clients of the studio</source>
        <translation>Für alle Kunden des Studios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Eines mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Rename the hashtag set</source>
        <translation>Hashtag-Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename the snippet</source>
        <translation>Baustein umbenennen</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetMenu</name>
    <message>
        <source>Hashtag sets and snippets</source>
        <translation>Hashtag-Sätze und Bausteine</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Hashtag-Sätze</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Select words or hashtags to save them here</source>
        <translation>Worte oder Hashtags auswählen, um sie hier zu speichern</translation>
    </message>
    <message>
        <source>Save the selected hashtags…</source>
        <translation>Ausgewählte Hashtags speichern …</translation>
    </message>
    <message>
        <source>Save the selected words…</source>
        <translation>Ausgewählte Worte speichern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (all clients)</source>
        <translation>%1 (alle Kunden)</translation>
    </message>
    <message>
        <source>%1: all there already</source>
        <translation>%1: schon alles da</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>galley::composer::SpellMarks</name>
    <message>
        <source>Looking for other spellings…</source>
        <translation>Andere Schreibweisen werden gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to the client’s words</source>
        <translation>„%1“ zu den Wörtern des Kunden hinzufügen</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Keine andere Schreibweise bekannt</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetSettings</name>
    <message>
        <source>Kind of post</source>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more setting(s)</source>
        <translation>
            <numerusform>%n weitere Einstellung</numerusform>
            <numerusform>%n weitere Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None is known yet. They come from the network once the account is connected.</source>
        <translation>Noch ist nichts bekannt. Es kommt vom Netzwerk, sobald das Konto verbunden ist.</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetTabs</name>
    <message>
        <source>Text for</source>
        <translation>Text für</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Grundtext</translation>
    </message>
    <message>
        <source>Something has to be put right</source>
        <translation>Etwas muss verbessert werden</translation>
    </message>
    <message>
        <source>Has its own text</source>
        <translation>Hat einen eigenen Text</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::ThreadPart</name>
    <message>
        <source>What comes next?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 characters</source>
        <translation>%1, %2 Zeichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button of a part: what it does, which part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Join to the part before</source>
        <translation>Mit dem Teil davor verbinden</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Alternativtext…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>galley::composer::ThreadParts</name>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Dem Thread einen Teil hinzufügen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>network, 212 of 280</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::VersionsDialog</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every time the words change, what they were is kept here.</source>
        <translation>Noch nichts wurde geändert. Immer wenn sich die Worte ändern, bleiben die alten hier erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Diese Version wiederherstellen</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Until %1
%2 changed it</source>
        <translation>Bis %1
%2 hat sie geändert</translation>
    </message>
    <message>
        <source>As it was until %1, when %2 changed it</source>
        <translation>Wie es bis %1 war, als %2 es geändert hat</translation>
    </message>
</context>
<context>
    <name>galley::composer::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>thu, +2d, 22.10.</source>
        <translation>do, +2d, 22.10.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>7:45</source>
        <translation>7:45</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Vom Kalender nehmen</translation>
    </message>
    <message>
        <source>Not understood. Write for example “7:45”.</source>
        <translation>Nicht verstanden. Schreib zum Beispiel „7:45“.</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu”, “+2d” or “22 oct”.</source>
        <translation>Nicht verstanden. Schreib zum Beispiel „do“, „+2d“ oder „22. okt“.</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Ohne Tag wartet er bei den Entwürfen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>This time comes twice: which one?</source>
        <translation>Diese Zeit kommt zweimal: welche?</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, clocks go forward: which one?</source>
        <translation>%1 gibt es am %2 nicht, die Uhren werden vorgestellt: Welche Zeit gilt?</translation>
    </message>
</context>
<context>
    <name>galley::imports::ColumnsPanel</name>
    <message>
        <source>What each column means</source>
        <translation>Was jede Spalte bedeutet</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Bedeutung von %1</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Text für %1</translation>
    </message>
    <message>
        <source>%1, yes or no</source>
        <translation>%1, ja oder nein</translation>
    </message>
</context>
<context>
    <name>galley::imports::Dates</name>
    <message>
        <source>Stays out: it has no day that can be read</source>
        <translation>Bleibt draußen: kein lesbarer Tag</translation>
    </message>
    <message>
        <source>Stays out: it has no title</source>
        <translation>Bleibt draußen: kein Titel</translation>
    </message>
    <message>
        <source>Stays out: it was cancelled</source>
        <translation>Bleibt draußen: abgesagt</translation>
    </message>
    <message>
        <source>Stays out: a newer version stands in the file</source>
        <translation>Bleibt draußen: die Datei hat eine neuere Fassung</translation>
    </message>
    <message>
        <source>Stays out: it is a post of this studio</source>
        <translation>Bleibt draußen: ein Beitrag dieses Studios</translation>
    </message>
    <message>
        <source>Was thrown away here; check it to bring it back</source>
        <translation>Hier weggeworfen; ankreuzen holt es zurück</translation>
    </message>
    <message>
        <source>The title is cut</source>
        <translation>Der Titel ist gekürzt</translation>
    </message>
    <message>
        <source>The text is cut</source>
        <translation>Der Text ist gekürzt</translation>
    </message>
    <message>
        <source>Comes in as a day; its time stands in its text</source>
        <translation>Kommt als Tag; die Uhrzeit steht im Text</translation>
    </message>
    <message>
        <source>Its time zone is unknown; the day is the one written</source>
        <translation>Zeitzone unbekannt; es gilt der geschriebene Tag</translation>
    </message>
    <message>
        <source>Repeats by the days of its own time zone</source>
        <translation>Wiederholt sich nach den Tagen der eigenen Zeitzone</translation>
    </message>
    <message>
        <source>How it repeats cannot be read; comes in once</source>
        <translation>Wiederholung nicht lesbar; kommt einmal</translation>
    </message>
    <message>
        <source>Repeats within a day; comes in once</source>
        <translation>Wiederholt sich am selben Tag; kommt einmal</translation>
    </message>
    <message>
        <source>Some of its many times are left out</source>
        <translation>Einige der vielen Male bleiben weg</translation>
    </message>
    <message>
        <source>on further days</source>
        <translation>an weiteren Tagen</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>nach eigener Regel</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Brings a date up to date that is here</source>
        <translation>Aktualisiert einen Termin, der schon hier ist</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesDialog</name>
    <message>
        <source>Import dates</source>
        <translation>Termine importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei …</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Dates of the file</source>
        <translation>Termine der Datei</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Kalender wählen</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Kalender (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Nichts davon ist neu.</translation>
    </message>
    <message>
        <source>All of it is here already. Importing it again brings what changes up to date and makes nothing twice.</source>
        <translation>Alles ist schon hier. Ein neuer Import bringt Geändertes auf den Stand und legt nichts doppelt an.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or journal(s) of the file are no dates and stay out</source>
        <translation>
            <numerusform>%n Aufgabe oder Journal der Datei ist kein Termin und bleibt draußen</numerusform>
            <numerusform>%n Aufgaben oder Journale der Datei sind keine Termine und bleiben draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>%n Termin importieren</numerusform>
            <numerusform>%n Termine importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>galley::imports::ImportDialog</name>
    <message>
        <source>Import a schedule</source>
        <translation>Plan importieren</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen sichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Beiträge importieren</translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation>Plan wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Read like the last file with these columns</source>
        <translation>Wie die letzte Datei mit diesen Spalten gelesen</translation>
    </message>
    <message>
        <source>Look it over below; every answer can be changed.</source>
        <translation>Sieh es unten durch; jede Antwort lässt sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n Frage vor dem Import</numerusform>
            <numerusform>%n Fragen vor dem Import</numerusform>
        </translation>
    </message>
    <message>
        <source>One question before the import</source>
        <translation>Eine Frage vor dem Import</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>At 09:00</source>
        <translation>Um 09:00</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Answer the question above first</source>
        <translation>Beantworte zuerst die Frage oben</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The pictures of these rows could not be read. Put them beside the file, then try again.</source>
        <translation>Die Bilder dieser Zeilen ließen sich nicht lesen. Leg sie neben die Datei und versuch es nochmal.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Abgelehnte Zeilen sichern</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 abgelehnt.csv</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv)</source>
        <translation>Tabellen als Text (*.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum ausgelassen</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>%1 ließ sich nicht sichern.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>Nichts wurde geändert. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gesichert als %1</translation>
    </message>
    <message>
        <source>Repair the rows there and import that file.</source>
        <translation>Bessere die Zeilen dort aus und importiere diese Datei.</translation>
    </message>
    <message>
        <source>Drop a client&apos;s spreadsheet here</source>
        <translation>Lass hier die Tabelle eines Kunden fallen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Wie die Datei sagt</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Zeiten gelten in</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Rows without a time</source>
        <translation>Zeilen ohne Zeit</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Come in as</source>
        <translation>Kommen herein als</translation>
    </message>
    <message>
        <source>Make a place for missing accounts</source>
        <translation>Platz für fehlende Konten anlegen</translation>
    </message>
    <message>
        <source>They can be connected later. Without it, such rows are rejected.</source>
        <translation>Verbinden kannst du sie später. Ohne das werden solche Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>Rows without a network go to</source>
        <translation>Zeilen ohne Netzwerk gehen an</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Kein Netzwerk</translation>
    </message>
    <message>
        <source>All networks of the client</source>
        <translation>Alle Netzwerke des Kunden</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>Kopfzeile in Zeile %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, wie gefunden</translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation>Wegen „%1“</translation>
    </message>
    <message>
        <source>Every picture is looked at first</source>
        <translation>Erst wird jedes Bild angesehen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln post(s)</source>
        <translation>
            <numerusform>%Ln Beitrag importieren</numerusform>
            <numerusform>%Ln Beiträge importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>%Ln abgelehnte Zeile sichern…</numerusform>
            <numerusform>%Ln abgelehnte Zeilen sichern…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures and clips: %L1 of %L2</source>
        <translation>Bilder und Clips werden kopiert: %L1 von %L2</translation>
    </message>
    <message>
        <source>Looking at pictures and clips: %L1 of %L2</source>
        <translation>Bilder und Clips werden angesehen: %L1 von %L2</translation>
    </message>
    <message>
        <source>Importing… %L1 of %L2</source>
        <translation>Wird importiert… %L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln post(s)…</source>
        <translation>
            <numerusform>%Ln Beitrag wird gespeichert…</numerusform>
            <numerusform>%Ln Beiträge werden gespeichert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln Zeile</numerusform>
            <numerusform>%1, %2, %3, %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems: %L1 rejected, %L2 to look at</source>
        <translation>Probleme: %L1 abgelehnt, %L2 zu prüfen</translation>
    </message>
    <message>
        <source>Spreadsheets as text and calendars (*.csv *.tsv *.txt *.ics)</source>
        <translation>Tabellen als Text und Kalender (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>CSV or TSV from Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel or Ayrshare. You see every row before anything happens. A calendar (.ics) comes in as notes on its days.</source>
        <translation>CSV oder TSV aus Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel oder Ayrshare. Du siehst jede Zeile, bevor etwas geschieht. Ein Kalender (.ics) kommt als Notizen an seinen Tagen herein.</translation>
    </message>
    <message>
        <source>Dates of a calendar…</source>
        <translation>Termine eines Kalenders …</translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewModel</name>
    <message>
        <source>Comes in</source>
        <translation>Kommt herein</translation>
    </message>
    <message>
        <source>Comes in, with a warning</source>
        <translation>Kommt herein, mit Warnung</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Kann nicht herein</translation>
    </message>
    <message>
        <source>Left out, there already</source>
        <translation>Ausgelassen, schon da</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or clip(s)</source>
        <translation>
            <numerusform>%Ln Bild oder Clip</numerusform>
            <numerusform>%Ln Bilder oder Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
</context>
<context>
    <name>galley::shell::AccountRows</name>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Name on the network</source>
        <translation>Name im Netzwerk</translation>
    </message>
    <message>
        <source>It is connected: its name comes from the network.</source>
        <translation>Es ist verbunden: Der Name kommt aus dem Netzwerk.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go to this account, in the calendar or the bin. Take it off them first.</source>
        <translation>
            <numerusform>%n Beitrag geht an dieses Konto, im Kalender oder im Papierkorb. Zuerst dort das Konto entfernen.</numerusform>
            <numerusform>%n Beiträge gehen an dieses Konto, im Kalender oder im Papierkorb. Zuerst dort das Konto entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on %1</source>
        <comment>a network</comment>
        <translation>Name auf %1</translation>
    </message>
    <message>
        <source>Remove the account on %1</source>
        <translation>Konto auf %1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 on %2</source>
        <translation>%1 auf %2 entfernen</translation>
    </message>
    <message>
        <source>This names no account. Type it as it stands on the network.</source>
        <translation>Das benennt kein Konto. Bitte so schreiben, wie es im Netzwerk steht.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Dieses Konto steht schon in der Liste.</translation>
    </message>
    <message>
        <source>No account yet. Add where this client’s posts go; connecting it can wait.</source>
        <translation>Noch kein Konto. Füge hinzu, wohin die Beiträge dieses Kunden gehen; verbinden kann man es später.</translation>
    </message>
    <message>
        <source>Where this client’s posts go. An account can be planned for before it is connected.</source>
        <translation>Wohin die Beiträge dieses Kunden gehen. Für ein Konto kann geplant werden, bevor es verbunden ist.</translation>
    </message>
</context>
<context>
    <name>galley::shell::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Ein Kunde braucht einen Namen.</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>What of the client</source>
        <translation>Was am Kunden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Kunden speichern</translation>
    </message>
</context>
<context>
    <name>galley::shell::CommandRegistry</name>
    <message>
        <source>This belongs to another screen</source>
        <translation>Das gehört zu einer anderen Ansicht</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>galley::shell::FailurePage</name>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
</context>
<context>
    <name>galley::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To the next day or post</source>
        <translation>Zum nächsten Tag oder Beitrag</translation>
    </message>
    <message>
        <source>Move the chosen posts by a day or a week</source>
        <translation>Gewählte Beiträge um einen Tag oder eine Woche verschieben</translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation>Erster oder letzter Tag der Woche</translation>
    </message>
    <message>
        <source>Peek at a post or a day</source>
        <translation>Kurz in einen Beitrag oder Tag sehen</translation>
    </message>
    <message>
        <source>Open the post, or write a new one</source>
        <translation>Beitrag öffnen oder einen neuen schreiben</translation>
    </message>
    <message>
        <source>Choose every post shown</source>
        <translation>Alle gezeigten Beiträge wählen</translation>
    </message>
    <message>
        <source>Menu of the post or day</source>
        <translation>Menü des Beitrags oder Tags</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Nichts wählen</translation>
    </message>
    <message>
        <source>Only the first to ninth client</source>
        <translation>Nur der erste bis neunte Kunde</translation>
    </message>
    <message>
        <source>Leave a post that is written; it is saved</source>
        <translation>Einen Beitrag verlassen; er ist gespeichert</translation>
    </message>
    <message>
        <source>Move the chosen picture</source>
        <translation>Gewähltes Bild verschieben</translation>
    </message>
    <message>
        <source>Say what the chosen picture shows</source>
        <translation>Sagen, was das gewählte Bild zeigt</translation>
    </message>
    <message>
        <source>Open the month of the day field</source>
        <translation>Monat zum Feld für den Tag öffnen</translation>
    </message>
</context>
<context>
    <name>galley::shell::MainWindow</name>
    <message>
        <source>%1, %2 – Galley</source>
        <comment>screen, clients</comment>
        <translation>%1, %2 – Galley</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since then and stay as they are.</source>
        <translation>
            <numerusform>%n Feld wurde seither geändert und bleibt, wie es ist.</numerusform>
            <numerusform>%n Felder wurden seither geändert und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Studio-Ordner öffnen</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Wo dieses Studio liegt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer the moment you do it, in the folder %1. A copy is made every day.</source>
        <translation>Alles wird sofort auf diesem Computer gesichert, im Ordner %1. Jeden Tag entsteht eine Kopie.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the sample studio?</source>
        <translation>Beispielstudio entfernen?</translation>
    </message>
    <message>
        <source>Its made-up clients and posts, and what you changed in them, go away. Your own studios stay. It can be set up afresh from the first screen.</source>
        <translation>Die erfundenen Kunden und Beiträge und deine Änderungen daran verschwinden. Deine eigenen Studios bleiben. Auf dem ersten Bildschirm lässt es sich neu einrichten.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Some files of the sample studio could not be removed.</source>
        <translation>Einige Dateien des Beispielstudios ließen sich nicht entfernen.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Setting up the sample studio…</source>
        <translation>Das Beispielstudio wird eingerichtet…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Das Studio wird angelegt…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Beispielstudio</translation>
    </message>
    <message>
        <source>Show only this client</source>
        <translation>Nur diesen Kunden zeigen</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Kunden bearbeiten…</translation>
    </message>
</context>
<context>
    <name>galley::shell::Palette</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search, or say what to do: move slow bread to friday 9</source>
        <translation>Suche oder sag, was zu tun ist: verschiebe Slow bread auf Freitag 9</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>So heißt hier nichts.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln thing(s) here, offline too</source>
        <translation>
            <numerusform>%Ln Eintrag durchsucht, auch offline</numerusform>
            <numerusform>%Ln Einträge durchsucht, auch offline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::PostWindow</name>
    <message>
        <source>To the window of the studio</source>
        <translation>Zum Fenster des Studios</translation>
    </message>
    <message>
        <source>calendar main window back</source>
        <translation>Kalender Hauptfenster zurück</translation>
    </message>
    <message>
        <source>%1 – Galley</source>
        <comment>title of a post</comment>
        <translation>%1 – Galley</translation>
    </message>
</context>
<context>
    <name>galley::shell::SampleBar</name>
    <message>
        <source>Sample studio. Nothing here is sent.</source>
        <translation>Beispielstudio. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenes beginnen</translation>
    </message>
</context>
<context>
    <name>galley::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>Woche beginnt am</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Deine Zeitzone</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Einzelne Buchstaben als Tasten</translation>
    </message>
</context>
<context>
    <name>galley::shell::Sidebar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menü von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for this client</source>
        <translation>
            <numerusform>%n Beitrag wartet auf diesen Kunden</numerusform>
            <numerusform>%n Beiträge warten auf diesen Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alles gesichert</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Alles gesichert %1</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen, springen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>galley::shell::WordRows</name>
    <message>
        <source>Add a word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Every picture is described</source>
        <translation>Jedes Bild wird beschrieben</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Zu vermeidende Wörter</translation>
    </message>
    <message>
        <source>Add a word to avoid</source>
        <translation>Zu vermeidendes Wort hinzufügen</translation>
    </message>
    <message>
        <source>One of these words in every text</source>
        <translation>Eines dieser Wörter in jedem Text</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>All of these hashtags</source>
        <translation>Alle diese Hashtags</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Wort oder Wendung</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Zu vermeidendes Wort</translation>
    </message>
    <message>
        <source>Write this instead, if you like</source>
        <translation>Stattdessen, wenn gewünscht</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Was stattdessen geschrieben wird</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>Statt %1</translation>
    </message>
    <message>
        <source>Remove this word</source>
        <translation>Dieses Wort entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>Sprachen der Texte</translation>
    </message>
</context>
<context>
    <name>galley::welcome::ProofsPicture</name>
    <message>
        <source>Saturday, 10 to 4, at the yard</source>
        <translation>Samstag, 10 bis 16 Uhr, im Hof</translation>
    </message>
    <message>
        <source>Light &amp; Ledger, from 15 October</source>
        <translation>Licht &amp; Hauptbuch, ab 15. Oktober</translation>
    </message>
    <message>
        <source>Proof 3</source>
        <translation>Abzug 3</translation>
    </message>
    <message>
        <source>Flour, water, salt and </source>
        <comment>before the struck words</comment>
        <translation>Mehl, Wasser, Salz und </translation>
    </message>
    <message>
        <source>thirty-six</source>
        <comment>the struck words; 36 is written over them</comment>
        <translation>sechsunddreißig</translation>
    </message>
    <message>
        <source> hours.</source>
        <comment>after the struck words</comment>
        <translation> Stunden.</translation>
    </message>
    <message>
        <source>The rest is knowing when to leave it alone.</source>
        <translation>Der Rest ist wissen, wann man es lässt.</translation>
    </message>
</context>
<context>
    <name>galley::welcome::StartForm</name>
    <message>
        <source>Your name stands beside what you do. It stays on this computer.</source>
        <translation>Dein Name steht bei dem, was du tust. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>A studio needs a name. It can be changed later.</source>
        <translation>Ein Studio braucht einen Namen. Er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Whose spreadsheet is it?</source>
        <translation>Wessen Tabelle ist es?</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Dein Studio</translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation>Name des Studios</translation>
    </message>
    <message>
        <source>Studio Marginalia</source>
        <translation>Studio Marginalia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Ada Okafor</source>
        <translation>Ada Okafor</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>Erster Kunde</translation>
    </message>
    <message>
        <source>May stay empty for now</source>
        <translation>Darf erst einmal leer bleiben</translation>
    </message>
    <message>
        <source>Time zone of the client</source>
        <translation>Zeitzone des Kunden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Start and choose the file</source>
        <translation>Beginnen und Datei wählen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>galley::welcome::WelcomePage</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Read it. Mark it.
Sign it off.</source>
        <translation>Lesen. Anstreichen.
Freigeben.</translation>
    </message>
    <message>
        <source>Plan, write and approve social posts for all your clients. Everything stays on this computer and works without a network.</source>
        <translation>Beiträge für alle deine Kunden planen, schreiben und freigeben. Alles bleibt auf diesem Computer und geht ohne Netz.</translation>
    </message>
    <message>
        <source>Try the sample studio</source>
        <translation>Beispielstudio ansehen</translation>
    </message>
    <message>
        <source>Six made-up clients and a year of their posts. No account, nothing is sent.</source>
        <translation>Sechs erfundene Kunden und ein Jahr ihrer Beiträge. Kein Konto, nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Auf diesem Computer beginnen</translation>
    </message>
    <message>
        <source>An empty studio of your own. No account needed.</source>
        <translation>Ein leeres eigenes Studio. Kein Konto nötig.</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Studio-Ordner öffnen…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Galley sends no usage data</source>
        <translation>Galley sendet keine Nutzungsdaten</translation>
    </message>
    <message>
        <source>Studios on this computer</source>
        <translation>Studios auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>galley::widgets::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>galley::widgets::Chip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>galley::widgets::Meter</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>galley::widgets::WhichTime</name>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>Die erste %1, bevor die Uhren zurückgehen</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>Die zweite %1, danach</translation>
    </message>
    <message>
        <source>%1, before clocks go forward</source>
        <translation>%1, bevor die Uhren vorgestellt werden</translation>
    </message>
    <message>
        <source>%1, right after</source>
        <translation>%1, gleich danach</translation>
    </message>
</context>
<context>
    <name>galley::widgets::ZoneBox</name>
    <message>
        <source>No time zone is called that. Type the name of a large city there, like Berlin.</source>
        <translation>So heißt keine Zeitzone. Tippe den Namen einer großen Stadt dort, etwa Berlin.</translation>
    </message>
</context>
</TS>
