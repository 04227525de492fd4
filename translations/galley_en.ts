<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%1: %n problem(s). Opening the workspace repairs what can be repaired.</source>
        <translation>
            <numerusform>%1: %n problem. Opening the workspace repairs what can be repaired.</numerusform>
            <numerusform>%1: %n problems. Opening the workspace repairs what can be repaired.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n row(s) have a date and no time, the first in line %1. When should they go out?</source>
        <translation>
            <numerusform>%n row has a date and no time, the first in line %1. When should they go out?</numerusform>
            <numerusform>%n rows have a date and no time, the first in line %1. When should they go out?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n row(s)%4</source>
        <translation>
            <numerusform>%1: %2, %3, %n row%4</numerusform>
            <numerusform>%1: %2, %3, %n rows%4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media</source>
        <translation>
            <numerusform>%n file is in the client’s media</numerusform>
            <numerusform>%n files are in the client’s media</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media already</source>
        <translation>
            <numerusform>%n file is in the client’s media already</numerusform>
            <numerusform>%n files are in the client’s media already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n file could not be added.</numerusform>
            <numerusform>%n files could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not looked at; they are where they were.</source>
        <translation>
            <numerusform>%n file was not looked at; it is where it was.</numerusform>
            <numerusform>%n files were not looked at; they are where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post holds %1 at most, so %n of them are not in it; choose them from the client’s media.</source>
        <translation>
            <numerusform>A post holds %1 at most, so %n of them is not in it; choose it from the client’s media.</numerusform>
            <numerusform>A post holds %1 at most, so %n of them are not in it; choose them from the client’s media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are used as they are in the client’s media; nothing is stored twice.</source>
        <translation>
            <numerusform>%n file is used as it is in the client’s media; nothing is stored twice.</numerusform>
            <numerusform>%n files are used as they are in the client’s media; nothing is stored twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in this post already.</source>
        <translation>
            <numerusform>%n file is in this post already.</numerusform>
            <numerusform>%n files are in this post already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side file(s) left out: what cameras and programs keep beside pictures.</source>
        <translation>
            <numerusform>%n side file left out: what cameras and programs keep beside pictures.</numerusform>
            <numerusform>%n side files left out: what cameras and programs keep beside pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stay as they were.</source>
        <translation>
            <numerusform>%n picture stays as it was.</numerusform>
            <numerusform>%n pictures stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message numerus="yes">
        <source>Wrote %n post(s)</source>
        <translation>
            <numerusform>Wrote %n post</numerusform>
            <numerusform>Wrote %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %n post(s)</source>
        <translation>
            <numerusform>Undo writing of %n post</numerusform>
            <numerusform>Undo writing of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo writing of %n post(s)</source>
        <translation>
            <numerusform>Redo writing of %n post</numerusform>
            <numerusform>Redo writing of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n post(s)</source>
        <translation>
            <numerusform>Changed %n post</numerusform>
            <numerusform>Changed %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n post(s)</source>
        <translation>
            <numerusform>Undo change of %n post</numerusform>
            <numerusform>Undo change of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n post(s)</source>
        <translation>
            <numerusform>Redo change of %n post</numerusform>
            <numerusform>Redo change of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>Moved %n post</numerusform>
            <numerusform>Moved %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n post(s)</source>
        <translation>
            <numerusform>Undo move of %n post</numerusform>
            <numerusform>Undo move of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n post(s)</source>
        <translation>
            <numerusform>Redo move of %n post</numerusform>
            <numerusform>Redo move of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>Copied %n post</numerusform>
            <numerusform>Copied %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo copy of %n post(s)</source>
        <translation>
            <numerusform>Undo copy of %n post</numerusform>
            <numerusform>Undo copy of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo copy of %n post(s)</source>
        <translation>
            <numerusform>Redo copy of %n post</numerusform>
            <numerusform>Redo copy of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) off the calendar</source>
        <translation>
            <numerusform>Took %n post off the calendar</numerusform>
            <numerusform>Took %n posts off the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back on the calendar</source>
        <translation>
            <numerusform>Put %n post back on the calendar</numerusform>
            <numerusform>Put %n posts back on the calendar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) off the calendar again</source>
        <translation>
            <numerusform>Take %n post off the calendar again</numerusform>
            <numerusform>Take %n posts off the calendar again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s) to the bin</source>
        <translation>
            <numerusform>Moved %n post to the bin</numerusform>
            <numerusform>Moved %n posts to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo deletion of %n post(s)</source>
        <translation>
            <numerusform>Undo deletion of %n post</numerusform>
            <numerusform>Undo deletion of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo deletion of %n post(s)</source>
        <translation>
            <numerusform>Redo deletion of %n post</numerusform>
            <numerusform>Redo deletion of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) out of the bin</source>
        <translation>
            <numerusform>Took %n post out of the bin</numerusform>
            <numerusform>Took %n posts out of the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back into the bin</source>
        <translation>
            <numerusform>Put %n post back into the bin</numerusform>
            <numerusform>Put %n posts back into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) out of the bin again</source>
        <translation>
            <numerusform>Take %n post out of the bin again</numerusform>
            <numerusform>Take %n posts out of the bin again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n post(s)</source>
        <translation>
            <numerusform>Changed the status of %n post</numerusform>
            <numerusform>Changed the status of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo new status of %n post(s)</source>
        <translation>
            <numerusform>Undo new status of %n post</numerusform>
            <numerusform>Undo new status of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo new status of %n post(s)</source>
        <translation>
            <numerusform>Redo new status of %n post</numerusform>
            <numerusform>Redo new status of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n post(s) from %2</source>
        <translation>
            <numerusform>Imported %n post from %2</numerusform>
            <numerusform>Imported %n posts from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Undo import of %n post from %2</numerusform>
            <numerusform>Undo import of %n posts from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Redo import of %n post from %2</numerusform>
            <numerusform>Redo import of %n posts from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n client(s)</source>
        <translation>
            <numerusform>Added %n client</numerusform>
            <numerusform>Added %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n client(s)</source>
        <translation>
            <numerusform>Undo adding of %n client</numerusform>
            <numerusform>Undo adding of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n client(s)</source>
        <translation>
            <numerusform>Redo adding of %n client</numerusform>
            <numerusform>Redo adding of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Started %n studio(s)</source>
        <translation>
            <numerusform>Started %n studio</numerusform>
            <numerusform>Started %n studios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo start of %n studio(s)</source>
        <translation>
            <numerusform>Undo start of %n studio</numerusform>
            <numerusform>Undo start of %n studios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo start of %n studio(s)</source>
        <translation>
            <numerusform>Redo start of %n studio</numerusform>
            <numerusform>Redo start of %n studios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n client(s)</source>
        <translation>
            <numerusform>Changed %n client</numerusform>
            <numerusform>Changed %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n client(s)</source>
        <translation>
            <numerusform>Undo change of %n client</numerusform>
            <numerusform>Undo change of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n client(s)</source>
        <translation>
            <numerusform>Redo change of %n client</numerusform>
            <numerusform>Redo change of %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n note(s)</source>
        <translation>
            <numerusform>Wrote %n note</numerusform>
            <numerusform>Wrote %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n note(s)</source>
        <translation>
            <numerusform>Undo %n note</numerusform>
            <numerusform>Undo %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n note(s)</source>
        <translation>
            <numerusform>Redo %n note</numerusform>
            <numerusform>Redo %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n note(s)</source>
        <translation>
            <numerusform>Removed %n note</numerusform>
            <numerusform>Removed %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n note(s)</source>
        <translation>
            <numerusform>Undo removal of %n note</numerusform>
            <numerusform>Undo removal of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n note(s)</source>
        <translation>
            <numerusform>Redo removal of %n note</numerusform>
            <numerusform>Redo removal of %n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n campaign(s)</source>
        <translation>
            <numerusform>Added %n campaign</numerusform>
            <numerusform>Added %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Undo adding of %n campaign</numerusform>
            <numerusform>Undo adding of %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Redo adding of %n campaign</numerusform>
            <numerusform>Redo adding of %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s)</source>
        <translation>
            <numerusform>Changed %n thing</numerusform>
            <numerusform>Changed %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n thing(s)</source>
        <translation>
            <numerusform>Undo change of %n thing</numerusform>
            <numerusform>Undo change of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n thing(s)</source>
        <translation>
            <numerusform>Redo change of %n thing</numerusform>
            <numerusform>Redo change of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n date(s) from %2</source>
        <translation>
            <numerusform>Imported %n date from %2</numerusform>
            <numerusform>Imported %n dates from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Undo import of %n date from %2</numerusform>
            <numerusform>Undo import of %n dates from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Redo import of %n date from %2</numerusform>
            <numerusform>Redo import of %n dates from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n snippet(s)</source>
        <translation>
            <numerusform>Saved %n snippet</numerusform>
            <numerusform>Saved %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Undo saving of %n snippet</numerusform>
            <numerusform>Undo saving of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Redo saving of %n snippet</numerusform>
            <numerusform>Redo saving of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %n snippet(s)</source>
        <translation>
            <numerusform>Changed %n snippet</numerusform>
            <numerusform>Changed %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n snippet(s)</source>
        <translation>
            <numerusform>Undo change of %n snippet</numerusform>
            <numerusform>Undo change of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n snippet(s)</source>
        <translation>
            <numerusform>Redo change of %n snippet</numerusform>
            <numerusform>Redo change of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n snippet(s)</source>
        <translation>
            <numerusform>Removed %n snippet</numerusform>
            <numerusform>Removed %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Undo removal of %n snippet</numerusform>
            <numerusform>Undo removal of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Redo removal of %n snippet</numerusform>
            <numerusform>Redo removal of %n snippets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n word(s) to the client’s words</source>
        <translation>
            <numerusform>Added %n word to the client’s words</numerusform>
            <numerusform>Added %n words to the client’s words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n word(s) out of the client’s words</source>
        <translation>
            <numerusform>Take %n word out of the client’s words</numerusform>
            <numerusform>Take %n words out of the client’s words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n word(s) to the client’s words again</source>
        <translation>
            <numerusform>Add %n word to the client’s words again</numerusform>
            <numerusform>Add %n words to the client’s words again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n picture(s)</source>
        <translation>
            <numerusform>Added %n picture</numerusform>
            <numerusform>Added %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n picture(s)</source>
        <translation>
            <numerusform>Undo adding %n picture</numerusform>
            <numerusform>Undo adding %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding %n picture(s)</source>
        <translation>
            <numerusform>Redo adding %n picture</numerusform>
            <numerusform>Redo adding %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n focal point(s)</source>
        <translation>
            <numerusform>Moved %n focal point</numerusform>
            <numerusform>Moved %n focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n focal point(s)</source>
        <translation>
            <numerusform>Undo move of %n focal point</numerusform>
            <numerusform>Undo move of %n focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n focal point(s)</source>
        <translation>
            <numerusform>Redo move of %n focal point</numerusform>
            <numerusform>Redo move of %n focal points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s), also to times that have passed</source>
        <translation>
            <numerusform>Moved %n post, also to times that have passed</numerusform>
            <numerusform>Moved %n posts, also to times that have passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n label(s)</source>
        <translation>
            <numerusform>Made %n label</numerusform>
            <numerusform>Made %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo making of %n label(s)</source>
        <translation>
            <numerusform>Undo making of %n label</numerusform>
            <numerusform>Undo making of %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo making of %n label(s)</source>
        <translation>
            <numerusform>Redo making of %n label</numerusform>
            <numerusform>Redo making of %n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n place(s) to post to</source>
        <translation>
            <numerusform>Added %n place to post to</numerusform>
            <numerusform>Added %n places to post to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Undo adding of %n place to post to</numerusform>
            <numerusform>Undo adding of %n places to post to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Redo adding of %n place to post to</numerusform>
            <numerusform>Redo adding of %n places to post to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Made a JPEG of %n picture</numerusform>
            <numerusform>Made JPEGs of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Undo the JPEG of %n picture</numerusform>
            <numerusform>Undo the JPEGs of %n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Redo the JPEG of %n picture</numerusform>
            <numerusform>Redo the JPEGs of %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message numerus="yes">
        <source>%1 is %Ln character(s) over its limit</source>
        <translation>
            <numerusform>%1 is %Ln character over its limit</numerusform>
            <numerusform>%1 is %Ln characters over its limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>Keep the first %n</numerusform>
            <numerusform>Keep the first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows only the first part, %n further one(s) stay out</source>
        <translation>
            <numerusform>%1 shows only the first part, %n further one stays out</numerusform>
            <numerusform>%1 shows only the first part, %n further ones stay out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client, %n waiting</source>
        <translation>
            <numerusform>client, %n waiting</numerusform>
            <numerusform>client, %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln further post(s)</source>
        <translation>
            <numerusform>More than %Ln further post</numerusform>
            <numerusform>More than %Ln further posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further post(s)</source>
        <translation>
            <numerusform>%Ln further post</numerusform>
            <numerusform>%Ln further posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>used in %n post(s)</source>
        <translation>
            <numerusform>used in %n post</numerusform>
            <numerusform>used in %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message numerus="yes">
        <source>Choose at most %n post(s)</source>
        <translation>
            <numerusform>Choose at most %n post</numerusform>
            <numerusform>Choose at most %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for approval of %n post(s) again: what was approved has changed.</source>
        <translation>
            <numerusform>Ask for approval of %n post again: what was approved has changed.</numerusform>
            <numerusform>Ask for approval of %n posts again: what was approved has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to</source>
        <translation>
            <numerusform>Move %n post to</numerusform>
            <numerusform>Move %n posts to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: already published. Copy them instead.</source>
        <translation>
            <numerusform>Left %n post alone: already published. Copy it instead.</numerusform>
            <numerusform>Left %n posts alone: already published. Copy them instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: being sent right now.</source>
        <translation>
            <numerusform>Left %n post alone: being sent right now.</numerusform>
            <numerusform>Left %n posts alone: being sent right now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: that time has passed, so they would go out at once.</source>
        <translation>
            <numerusform>Left %n post alone: that time has passed, so it would go out at once.</numerusform>
            <numerusform>Left %n posts alone: that time has passed, so they would go out at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) where they were.</source>
        <translation>
            <numerusform>Left %n post where it was.</numerusform>
            <numerusform>Left %n posts where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n campaign(s)</source>
        <translation>
            <numerusform>+%n campaign</numerusform>
            <numerusform>+%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) earlier.</source>
        <translation>
            <numerusform>%1 of %2 is %n minute earlier.</numerusform>
            <numerusform>%1 of %2 is %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) later.</source>
        <translation>
            <numerusform>%1 of %2 is %n minute later.</numerusform>
            <numerusform>%1 of %2 is %n minutes later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) earlier.</source>
        <translation>
            <numerusform>Nearest of %2: %1, about %n hour earlier.</numerusform>
            <numerusform>Nearest of %2: %1, about %n hours earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) later.</source>
        <translation>
            <numerusform>Nearest of %2: %1, about %n hour later.</numerusform>
            <numerusform>Nearest of %2: %1, about %n hours later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) move by as much.</source>
        <translation>
            <numerusform>%n other post moves by as much.</numerusform>
            <numerusform>%n other posts move by as much.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>%n post selected</numerusform>
            <numerusform>%n posts selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) earlier.</source>
        <translation>
            <numerusform>Each %n day earlier.</numerusform>
            <numerusform>Each %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) later.</source>
        <translation>
            <numerusform>Each %n day later.</numerusform>
            <numerusform>Each %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) earlier.</source>
        <translation>
            <numerusform>Each %n minute earlier.</numerusform>
            <numerusform>Each %n minutes earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) later.</source>
        <translation>
            <numerusform>Each %n minute later.</numerusform>
            <numerusform>Each %n minutes later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar::PeekCard</name>
    <message numerus="yes">
        <source>due in %n min</source>
        <translation>
            <numerusform>due in %n min</numerusform>
            <numerusform>due in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n h</source>
        <translation>
            <numerusform>due in %n h</numerusform>
            <numerusform>due in %n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionCard</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentsPanel</name>
    <message numerus="yes">
        <source>Show %n resolved comment(s)</source>
        <translation>
            <numerusform>Show %n resolved comment</numerusform>
            <numerusform>Show %n resolved comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::IntakeBar</name>
    <message numerus="yes">
        <source>%n file(s) could not be added</source>
        <translation>
            <numerusform>%n file could not be added</numerusform>
            <numerusform>%n files could not be added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::MonthPicker</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesList</name>
    <message numerus="yes">
        <source>%n account(s) with nothing to put right</source>
        <translation>
            <numerusform>%n account with nothing to put right</numerusform>
            <numerusform>%n accounts with nothing to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PicturePicker</name>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Add %n</numerusform>
            <numerusform>Add %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::Preview</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetSettings</name>
    <message numerus="yes">
        <source>%n more setting(s)</source>
        <translation>
            <numerusform>%n more setting</numerusform>
            <numerusform>%n more settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesDialog</name>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or journal(s) of the file are no dates and stay out</source>
        <translation>
            <numerusform>%n task or journal of the file is no date and stays out</numerusform>
            <numerusform>%n tasks or journals of the file are no dates and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>Import %n date</numerusform>
            <numerusform>Import %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::ImportDialog</name>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n question before the import</numerusform>
            <numerusform>%n questions before the import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln post(s)</source>
        <translation>
            <numerusform>Import %Ln post</numerusform>
            <numerusform>Import %Ln posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>Save %Ln rejected row…</numerusform>
            <numerusform>Save %Ln rejected rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln post(s)…</source>
        <translation>
            <numerusform>Storing %Ln post…</numerusform>
            <numerusform>Storing %Ln posts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln row</numerusform>
            <numerusform>%1, %2, %3, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewModel</name>
    <message numerus="yes">
        <source>%Ln picture(s) or clip(s)</source>
        <translation>
            <numerusform>%Ln picture or clip</numerusform>
            <numerusform>%Ln pictures or clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::AccountRows</name>
    <message numerus="yes">
        <source>%n post(s) go to this account, in the calendar or the bin. Take it off them first.</source>
        <translation>
            <numerusform>%n post goes to this account, in the calendar or the bin. Take it off first.</numerusform>
            <numerusform>%n posts go to this account, in the calendar or the bin. Take it off them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n field(s) changed since then and stay as they are.</source>
        <translation>
            <numerusform>%n field changed since then and stays as it is.</numerusform>
            <numerusform>%n fields changed since then and stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::Palette</name>
    <message numerus="yes">
        <source>searched %Ln thing(s) here, offline too</source>
        <translation>
            <numerusform>searched %Ln thing here, offline too</numerusform>
            <numerusform>searched %Ln things here, offline too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::Sidebar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for this client</source>
        <translation>
            <numerusform>%n post waits for this client</numerusform>
            <numerusform>%n posts wait for this client</numerusform>
        </translation>
    </message>
</context>
</TS>
