<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>See galley --help.</source>
        <translation>Voir galley --help.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder; it is made if it is not there. Else the one that was open last.</source>
        <translation>Ouvrir le studio de ce dossier ; il est créé s’il n’existe pas. Sinon, le dernier ouvert.</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>a placeholder of --help</comment>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Open the sample studio.</source>
        <translation>Ouvrir le studio d’exemple.</translation>
    </message>
    <message>
        <source>Import the spreadsheets given, without a window. Needs --client and --zone. Ends with 0 when every row is in, with 1 when a file or the workspace cannot be used, with 2 (nothing imported) where something can be read in more than one way, and says what to give, with 3 when rows were rejected. A workspace in which nobody has begun gets a studio of its folder&apos;s name, with this client, owned by you.</source>
        <translation>Importer les tableaux donnés, sans fenêtre. Demande --client et --zone. Se termine par 0 quand chaque ligne est entrée, par 1 quand un fichier ou le studio est inutilisable, par 2 (rien d’importé) là où quelque chose peut se lire de plusieurs façons, en disant quoi indiquer, par 3 quand des lignes ont été refusées. Là où personne n’a commencé, un studio au nom du dossier est créé avec ce client, et il est à vous.</translation>
    </message>
    <message>
        <source>The client to import for, by name.</source>
        <translation>Le client pour lequel importer, par son nom.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a placeholder of --help</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>Add the client that --client names, where there is none of this name.</source>
        <translation>Ajouter le client nommé par --client s’il n’y en a aucun de ce nom.</translation>
    </message>
    <message>
        <source>The time zone of the spreadsheet&apos;s times, such as Europe/Berlin.</source>
        <translation>Le fuseau des heures du tableau, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>a placeholder of --help</comment>
        <translation>fuseau</translation>
    </message>
    <message>
        <source>How to read the spreadsheet&apos;s columns; see the README.</source>
        <translation>Comment lire les colonnes du tableau ; voir le README.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>a placeholder of --help</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>Check the workspace and print what is wrong with it.</source>
        <translation>Vérifier le studio et dire ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Render every screen to a picture in this folder; needs no display.</source>
        <translation>Rendre chaque écran en image dans ce dossier ; aucun affichage n’est nécessaire.</translation>
    </message>
    <message>
        <source>Tour: this screen only.</source>
        <translation>Visite : cet écran seulement.</translation>
    </message>
    <message>
        <source>Tour: the window&apos;s size; where not given each screen&apos;s own, mostly 1440x900.</source>
        <translation>Visite : la taille de la fenêtre ; sinon celle de chaque écran, le plus souvent 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>a placeholder of --help</comment>
        <translation>LxH</translation>
    </message>
    <message>
        <source>Tour: light or dark.</source>
        <translation>Visite : light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>a placeholder of --help</comment>
        <translation>thème</translation>
    </message>
    <message>
        <source>The language: en, de, es or fr.</source>
        <translation>La langue : en, de, es ou fr.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>a placeholder of --help</comment>
        <translation>code</translation>
    </message>
    <message>
        <source>Tour: the size of text in percent, 90 to 150.</source>
        <translation>Visite : la taille du texte en pour cent, de 90 à 150.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a placeholder of --help</comment>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>Plan, proof, approve and publish the posts of an agency&apos;s clients.</source>
        <translation>Planifier, relire, valider et publier les contenus des clients d’une agence.</translation>
    </message>
    <message>
        <source>Spreadsheets (CSV, TSV) to import.</source>
        <translation>Tableaux (CSV, TSV) à importer.</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[fichiers…]</translation>
    </message>
    <message>
        <source>The sample studio has a folder of its own: give --sample or --workspace.</source>
        <translation>Le studio d’exemple a son propre dossier : donnez --sample ou --workspace.</translation>
    </message>
    <message>
        <source>--workspace takes a folder on this computer.</source>
        <translation>--workspace prend un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>--workspace needs a folder.</source>
        <translation>--workspace demande un dossier.</translation>
    </message>
    <message>
        <source>--import needs at least one file.</source>
        <translation>--import demande au moins un fichier.</translation>
    </message>
    <message>
        <source>--import needs --client: the name of the client that the posts are for.</source>
        <translation>--import demande --client : le nom du client à qui sont les publications.</translation>
    </message>
    <message>
        <source>--import needs --zone: the time zone of the times in the file, such as Europe/Berlin.</source>
        <translation>--import demande --zone : le fuseau des heures du fichier, comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 was given without --import.</source>
        <translation>%1 est donné sans --import.</translation>
    </message>
    <message>
        <source>--client, --new-client, --zone and --map belong to --import.</source>
        <translation>--client, --new-client, --zone et --map vont avec --import.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour demande un dossier.</translation>
    </message>
    <message>
        <source>--screen, --size, --theme and --text belong to --tour.</source>
        <translation>--screen, --size, --theme et --text vont avec --tour.</translation>
    </message>
    <message>
        <source>--text is a number from 90 to 150.</source>
        <translation>--text est un nombre de 90 à 150.</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, at least 640x480, such as 1440x900.</source>
        <translation>--size est largeur x hauteur en pixels, au moins 640x480, comme 1440x900.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme est light ou dark.</translation>
    </message>
    <message>
        <source>--lang is en, de, es or fr.</source>
        <translation>--lang est en, de, es ou fr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Started the studio “%1” of %2 with the client “%3” (%4) in %5.</source>
        <translation>Studio « %1 » de %2 commencé avec le client « %3 » (%4) dans %5.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Several clients are called “%1”: give them names of their own.</source>
        <translation>Plusieurs clients s’appellent « %1 » : donnez-leur des noms distincts.</translation>
    </message>
    <message>
        <source>There is no client “%1” in %2. Nothing was imported.</source>
        <translation>Il n’y a pas de client « %1 » dans %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Give --client with one of %1.</source>
        <translation>Donnez --client avec l’un de %1.</translation>
    </message>
    <message>
        <source>Add --new-client to start with “%1”.</source>
        <translation>Ajoutez --new-client pour commencer avec « %1 ».</translation>
    </message>
    <message>
        <source>Added the client “%1” (%2).</source>
        <translation>Client « %1 » (%2) ajouté.</translation>
    </message>
    <message>
        <source>There is no time zone %1. Nothing was imported. Give one like Europe/Berlin.</source>
        <translation>Il n’y a pas de fuseau %1. Rien n’a été importé. Donnes-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>No workspace was open before: give --workspace with its folder.</source>
        <translation>Aucun studio n’était ouvert auparavant : donnez --workspace avec son dossier.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “galley --tour DIR” renders every screen to a picture.</source>
        <translation>Il n’y a pas d’affichage pour une fenêtre. « galley --tour DOSSIER » rend chaque écran en image.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’écran « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
    <message>
        <source>%1 did not come about.</source>
        <translation>%1 n’a pas abouti.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>Il n’y a pas de studio dans %1.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1 : rien à signaler.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Opening the workspace repairs what can be repaired.</source>
        <translation>
            <numerusform>%1 : %n problème. Ouvrir le studio répare ce qui peut l’être.</numerusform>
            <numerusform>%1 : %n problèmes. Ouvrir le studio répare ce qui peut l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the posts that have a time, and the notes, to this calendar file (.ics), of --client or of all clients. Ends with 0 when it is written.</source>
        <translation>Écrit dans ce fichier de calendrier (.ics) les publications qui ont une heure et les notes, de --client ou de tous les clients. Se termine par 0 quand il est écrit.</translation>
    </message>
    <message>
        <source>--import, --export, --verify and --tour are different things: give one of them.</source>
        <translation>--import, --export, --verify et --tour sont des choses différentes : donnez-en une.</translation>
    </message>
    <message>
        <source>--export needs a file.</source>
        <translation>--export a besoin d’un fichier.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
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
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DueSoon</name>
    <message>
        <source>this post</source>
        <translation>cette publication</translation>
    </message>
    <message>
        <source>Move %1?</source>
        <translation>Déplacer %1 ?</translation>
    </message>
    <message>
        <source>Take %1 off the calendar?</source>
        <translation>Retirer %1 du calendrier ?</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>Mettre %1 à la corbeille ?</translation>
    </message>
    <message>
        <source>Move these posts?</source>
        <translation>Déplacer ces publications ?</translation>
    </message>
    <message>
        <source>Take these posts off the calendar?</source>
        <translation>Retirer ces publications du calendrier ?</translation>
    </message>
    <message>
        <source>Move these posts to the bin?</source>
        <translation>Mettre ces publications à la corbeille ?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Retirer du calendrier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>It is due at %1, in less than five minutes. It will not go out then.</source>
        <translation>Il est prévu à %1, dans moins de cinq minutes. Il ne partira pas à ce moment-là.</translation>
    </message>
    <message>
        <source>Due in less than five minutes: %1. What is moved away does not go out then.</source>
        <translation>Prévus dans moins de cinq minutes : %1. Ce qui est déplacé ne part pas à ce moment-là.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>EmojiGroup</name>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Smileys et émotions</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Personnes et corps</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Symboles</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Drapeaux</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe. Make some room, then try again.</source>
        <translation>Cette modification n’a pas été gardée. Tout ce qui précède est en sécurité. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>Impossible d’écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Galley works only where it can keep changes. Nothing was changed. Choose another folder, or copy this one to a place of your own and open the copy.</source>
        <translation>Galley ne travaille que là où il peut garder les modifications. Rien n’a été modifié. Choisissez un autre dossier, ou copiez celui-ci à un endroit à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be opened.</source>
        <translation>Impossible d’ouvrir le studio dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. The folder may be on a drive that is not connected.</source>
        <translation>Rien n’y a été modifié. Le dossier est peut-être sur un disque qui n’est pas branché.</translation>
    </message>
    <message>
        <source>This workspace is open in another window of Galley.</source>
        <translation>Ce studio est ouvert dans une autre fenêtre de Galley.</translation>
    </message>
    <message>
        <source>Only one window at a time may change it, so that nothing gets lost.</source>
        <translation>Une seule fenêtre à la fois peut le modifier, pour que rien ne se perde.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to open it.</source>
        <translation>Il est resté tel quel. Mettez Galley à jour sur cet ordinateur pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged.</source>
        <translation>Le fichier du studio est endommagé.</translation>
    </message>
    <message>
        <source>Galley will rebuild it from the last daily copy and the journal when it starts again.</source>
        <translation>Au prochain démarrage, Galley le reconstruira à partir de la dernière copie du jour et du journal.</translation>
    </message>
    <message>
        <source>Quit and rebuild</source>
        <translation>Quitter et reconstruire</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged and could not be rebuilt.</source>
        <translation>Le fichier du studio est endommagé et n’a pas pu être reconstruit.</translation>
    </message>
    <message>
        <source>It was set aside as {aside}; nothing was deleted. A backup from elsewhere may help.</source>
        <translation>Il a été mis de côté sous {aside}&#x202f;; rien n’a été supprimé. Une sauvegarde faite ailleurs peut aider.</translation>
    </message>
    <message>
        <source>The disk refused to write.</source>
        <translation>Le disque a refusé l’écriture.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe.</source>
        <translation>Cette modification n’a pas été gardée. Tout ce qui précède est en sécurité.</translation>
    </message>
    <message>
        <source>The workspace is busy just now.</source>
        <translation>Le studio est occupé en ce moment.</translation>
    </message>
    <message>
        <source>This change was not kept.</source>
        <translation>Cette modification n’a pas été gardée.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Il y en a déjà un semblable.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window. It may be in the bin.</source>
        <translation>Il a été supprimé entre-temps, peut-être dans une autre fenêtre. Il est peut-être dans la corbeille.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Il a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at it again, then repeat.</source>
        <translation>Rien n’a été écrasé. Regardez-le de nouveau, puis recommencez.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>Le studio est en train de se fermer.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>Impossible de lire {file}.</translation>
    </message>
    <message>
        <source>It was not added. The rest is as it was.</source>
        <translation>Il n’a pas été ajouté. Le reste est comme avant.</translation>
    </message>
    <message>
        <source>The picture was not added. Everything before it is safe. Make some room, then try again.</source>
        <translation>L’image n’a pas été ajoutée. Tout ce qui précède est en sécurité. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>L’image n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>The disk refused to write to {folder}.</source>
        <translation>Le disque a refusé l’écriture dans {folder}.</translation>
    </message>
    <message>
        <source>The picture that arrived is not the one announced.</source>
        <translation>L’image arrivée n’est pas celle annoncée.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>Elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>{zone} is not a time zone that Galley knows.</source>
        <translation>{zone} n’est pas un fuseau horaire que Galley connaît.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>This post is out already.</source>
        <translation>Cette publication est déjà sortie.</translation>
    </message>
    <message>
        <source>It can be copied, but not moved or changed.</source>
        <translation>On peut la copier, mais pas la déplacer ni la modifier.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>La copier</translation>
    </message>
    <message>
        <source>This post is being published just now.</source>
        <translation>Cette publication est en cours d’envoi.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This post was made on the network itself.</source>
        <translation>Cette publication a été faite sur le réseau lui-même.</translation>
    </message>
    <message>
        <source>It can be seen here, but not changed.</source>
        <translation>On peut la voir ici, mais pas la modifier.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>The post would go out at once, so it stays where it was.</source>
        <translation>La publication partirait aussitôt&#x202f;; elle reste donc où elle était.</translation>
    </message>
    <message>
        <source>This post has no day yet.</source>
        <translation>Cette publication n’a pas encore de jour.</translation>
    </message>
    <message>
        <source>Give it a day and a time first.</source>
        <translation>Donnez-lui d’abord un jour et une heure.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>Impossible d’ouvrir {file}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Perhaps it was moved, or another program holds it.</source>
        <translation>Rien n’a été importé. Il a peut-être été déplacé, ou un autre programme le retient.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split it into smaller files.</source>
        <translation>Rien n’a été importé. Divise-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>{file} has more rows than Galley can take at once.</source>
        <translation>{file} a plus de lignes que Galley n’en accepte à la fois.</translation>
    </message>
    <message>
        <source>{file} is a workbook of a spreadsheet program.</source>
        <translation>{file} est un classeur de tableur.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the sheet as CSV there, and choose that file.</source>
        <translation>Rien n’a été importé. Enregistrez-y la feuille en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} n’est pas un tableau.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that was saved as CSV.</source>
        <translation>Rien n’a été importé. Choisissez un fichier enregistré en CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file} has a header and no rows.</source>
        <translation>{file} a un en-tête et aucune ligne.</translation>
    </message>
    <message>
        <source>0 posts: nothing was imported.</source>
        <translation>0 publication&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file} does not look like a schedule.</source>
        <translation>{file} ne ressemble pas à un planning.</translation>
    </message>
    <message>
        <source>No column holds texts or pictures. Its columns are {columns} … If one of them holds the texts, say so.</source>
        <translation>Aucune colonne ne contient de textes ou d’images. Ses colonnes sont {columns} … Si l’une d’elles contient les textes, indique-la.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>Aucun client ne s’appelle {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported. The clients are {known}.</source>
        <translation>Rien n’a été importé. Les clients sont {known}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Time zones are written like Europe/Berlin.</source>
        <translation>Rien n’a été importé. Les fuseaux horaires s’écrivent comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>{file} is not a map file that Galley understands.</source>
        <translation>{file} n’est pas un fichier de correspondance que Galley comprend.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look at line {line}.</source>
        <translation>Rien n’a été importé. Regardez la ligne {line}.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>C’est trop à la fois.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it in smaller steps.</source>
        <translation>Rien n’a été modifié. Procède par plus petites étapes.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>Il n’y avait rien à modifier.</translation>
    </message>
    <message>
        <source>That text is too long to keep.</source>
        <translation>Ce texte est trop long pour être gardé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it, or divide it into two posts.</source>
        <translation>Rien n’a été modifié. Raccourcissez-le ou répartissez-le sur deux publications.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>Le texte contient un caractère impossible à garder.</translation>
    </message>
    <message>
        <source>Nothing was changed. It usually comes in by copying; type that place again.</source>
        <translation>Rien n’a été modifié. Il vient souvent d’un copier-coller&#x202f;; retape ce passage.</translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>Le texte contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>This comes from a newer Galley.</source>
        <translation>Ceci vient d’un Galley plus récent.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to use it.</source>
        <translation>C’est resté tel quel. Mettez Galley à jour sur cet ordinateur pour l’utiliser.</translation>
    </message>
    <message>
        <source>The list of what networks accept is damaged.</source>
        <translation>La liste de ce que les réseaux acceptent est endommagée.</translation>
    </message>
    <message>
        <source>It comes with the program: nothing of yours is lost. Install Galley again.</source>
        <translation>Elle fait partie du programme&#xa0;: rien de vous n’est perdu. Réinstallez Galley.</translation>
    </message>
    <message>
        <source>{file} is not a picture, clip or sound that Galley knows.</source>
        <translation>{file} n’est ni une image, ni un clip, ni un son que Galley connaît.</translation>
    </message>
    <message>
        <source>{file} is cut short or broken.</source>
        <translation>{file} est tronqué ou abîmé.</translation>
    </message>
    <message>
        <source>It was not added. Get it again from where it came.</source>
        <translation>Il n’a pas été ajouté. Récupère-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely.</source>
        <translation>{file} est trop gros pour être lu sans risque.</translation>
    </message>
    <message>
        <source>It was not added. Save a smaller copy and add that.</source>
        <translation>Il n’a pas été ajouté. Enregistrez une copie plus petite et ajoutez-la.</translation>
    </message>
    <message>
        <source>Reading {file} took too long.</source>
        <translation>La lecture de {file} a pris trop de temps.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken.</source>
        <translation>Il n’a pas été ajouté. Le fichier est peut-être abîmé.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>Impossible de lire {file}.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken; nothing else was touched.</source>
        <translation>Il n’a pas été ajouté. Le fichier est peut-être abîmé&#x202f;; rien d’autre n’a été touché.</translation>
    </message>
    <message>
        <source>The program that reads pictures is missing.</source>
        <translation>Le programme qui lit les images manque.</translation>
    </message>
    <message>
        <source>No picture can be added until Galley is installed again. Everything else works.</source>
        <translation>Aucune image ne peut être ajoutée avant de réinstaller Galley. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>What was added before stays.</source>
        <translation>Ce qui a été ajouté avant reste.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Nothing was imported. “{key}” says “{value}”.</source>
        <translation>Rien n’a été importé. «&#xa0;{key}&#xa0;» indique «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>{title} is {from} and cannot become {to}.</source>
        <translation>{title}&#xa0;: {from}&#x202f;; impossible de passer à&#xa0;: {to}.</translation>
    </message>
    <message>
        <source>{title} is {state}, so it stays as it is.</source>
        <translation>{title}&#xa0;: {state}&#x202f;; reste donc comme avant.</translation>
    </message>
    <message>
        <source>Nothing was changed. A copy of it can be changed.</source>
        <translation>Rien n’a été modifié. Une copie peut l’être.</translation>
    </message>
    <message>
        <source>{title} is approved as it stands.</source>
        <translation>{title} est approuvée telle quelle.</translation>
    </message>
    <message>
        <source>Nothing was changed. To change it, take it back to draft first; then it is approved again.</source>
        <translation>Rien n’a été modifié. Pour la modifier, repasse-la d’abord en brouillon&#x202f;; elle sera approuvée de nouveau ensuite.</translation>
    </message>
    <message>
        <source>Only {names} can {what}.</source>
        <translation>Seul {names} peut {what}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask there.</source>
        <translation>Rien n’a été modifié. Demandez là-bas.</translation>
    </message>
    <message>
        <source>made on the network itself</source>
        <translation>faite sur le réseau lui-même</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Cette publication</translation>
    </message>
    <message>
        <source>an owner of the studio</source>
        <translation>un responsable du studio</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>faire ceci</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Cela n’a pas marché.</translation>
    </message>
    <message>
        <source>What was there before is still there.</source>
        <translation>Ce qui était là avant y est toujours.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Nothing was imported. It may have been moved, or you may not open it.</source>
        <translation>Rien n’a été importé. Il a peut-être été déplacé, ou vous ne pouvez pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export a shorter time from the other calendar.</source>
        <translation>Rien n’a été importé. Exportez une période plus courte depuis l’autre calendrier.</translation>
    </message>
    <message>
        <source>There are more than {limit} dates in {file}.</source>
        <translation>{file} contient plus de {limit} dates.</translation>
    </message>
    <message>
        <source>{file} is not a calendar.</source>
        <translation>{file} n’est pas un calendrier.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export the calendar as iCalendar (.ics) and choose that file.</source>
        <translation>Rien n’a été importé. Exportez le calendrier au format iCalendar (.ics) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There are no dates in {file}.</source>
        <translation>{file} ne contient aucune date.</translation>
    </message>
    <message>
        <source>How it repeats cannot be read: {rule}</source>
        <translation>La répétition est illisible : {rule}</translation>
    </message>
    <message>
        <source>It is shown the first time only.</source>
        <translation>Seule la première fois est affichée.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>{file} n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>There may be no room, or you may not write there. A file that was there before is as it was.</source>
        <translation>Il manque peut-être de la place, ou vous ne pouvez pas y écrire. Un fichier déjà présent est resté tel quel.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Enregistrer ailleurs</translation>
    </message>
    <message>
        <source>Nothing was exported. There are: {known}.</source>
        <translation>Rien n’a été exporté. Il existe : {known}.</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Cette publication est sortie ou en route.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Elle reste telle qu’elle a été envoyée. Une copie peut être modifiée.</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Cette publication est approuvée ou attend une approbation.</translation>
    </message>
    <message>
        <source>Changed words need a new approval. Nothing was changed yet.</source>
        <translation>Un texte modifié demande une nouvelle approbation. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>That is more text than a post can hold.</source>
        <translation>C’est plus de texte qu’une publication ne peut en contenir.</translation>
    </message>
    <message>
        <source>Nothing was taken in and nothing is lost: it is still where it was copied from. A post holds some 60,000 letters.</source>
        <translation>Rien n’a été repris et rien n’est perdu : le texte est toujours là où il a été copié. Une publication contient environ 60 000 lettres.</translation>
    </message>
    <message>
        <source>A post cannot hold more than {limit} of these.</source>
        <translation>Une publication ne peut pas en contenir plus de {limit}.</translation>
    </message>
    <message>
        <source>This account has this kind of post already.</source>
        <translation>Ce compte a déjà ce type de publication.</translation>
    </message>
    <message>
        <source>That part of the post is not there any more.</source>
        <translation>Cette partie de la publication n’est plus là.</translation>
    </message>
    <message>
        <source>This is not a Galley workspace: {file} was made by another program.</source>
        <translation>Ce n’est pas un studio Galley : {file} vient d’un autre programme.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>C’est resté tel quel.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Cela a été modifié de nouveau depuis.</translation>
    </message>
    <message>
        <source>{name} has changed it since.</source>
        <translation>{name} l’a modifié depuis.</translation>
    </message>
    <message>
        <source>The client has posts by now.</source>
        <translation>Le client a désormais des publications.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the posts first.</source>
        <translation>Rien n’a été modifié. Supprimez d’abord les publications.</translation>
    </message>
    <message>
        <source>The start of a studio cannot be undone.</source>
        <translation>La création d’un studio ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in {file}.</source>
        <translation>Il y a plus de {limit} fichiers dans {file}.</translation>
    </message>
    <message>
        <source>Nothing was added. Choose a folder inside it.</source>
        <translation>Rien n’a été ajouté. Choisissez un dossier à l’intérieur.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by a newer Galley.</source>
        <translation>Le studio dans {folder} vient d’un Galley plus récent.</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Cette publication est dans la corbeille.</translation>
    </message>
    <message>
        <source>Nothing of it can be changed there. Restore it first.</source>
        <translation>Rien ne peut y être modifié. Restaurez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{platform} does not offer this kind of post.</source>
        <translation>{platform} ne propose pas ce type de publication.</translation>
    </message>
    <message>
        <source>{platform} lets nobody publish this kind of post from outside.</source>
        <translation>{platform} ne laisse pas publier ce type depuis l’extérieur.</translation>
    </message>
    <message>
        <source>{platform} wants a text.</source>
        <translation>{platform} veut un texte.</translation>
    </message>
    <message>
        <source>{platform} shows no text with this kind of post.</source>
        <translation>{platform} n’affiche pas de texte avec ce type de publication.</translation>
    </message>
    <message>
        <source>{over} over for {platform} ({measured} of {limit}).</source>
        <translation>{over} de trop pour {platform} ({measured} sur {limit}).</translation>
    </message>
    <message>
        <source>Too short for {platform}.</source>
        <translation>Trop court pour {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take the character {character}.</source>
        <translation>{platform} n’accepte pas le caractère {character}.</translation>
    </message>
    <message>
        <source>{platform} wants a title.</source>
        <translation>{platform} veut un titre.</translation>
    </message>
    <message>
        <source>{platform} shows no title.</source>
        <translation>{platform} n’affiche pas de titre.</translation>
    </message>
    <message>
        <source>The title is {over} over for {platform}.</source>
        <translation>Le titre a {over} de trop pour {platform}.</translation>
    </message>
    <message>
        <source>The title is too short for {platform}.</source>
        <translation>Le titre est trop court pour {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take {character} in a title.</source>
        <translation>{platform} n’accepte pas {character} dans un titre.</translation>
    </message>
    <message>
        <source>{platform} takes no first comment.</source>
        <translation>{platform} n’accepte pas de premier commentaire.</translation>
    </message>
    <message>
        <source>The first comment is {over} over for {platform}.</source>
        <translation>Le premier commentaire a {over} de trop pour {platform}.</translation>
    </message>
    <message>
        <source>The first comment is too short for {platform}.</source>
        <translation>Le premier commentaire est trop court pour {platform}.</translation>
    </message>
    <message>
        <source>{platform} wants a link for this kind of post.</source>
        <translation>{platform} veut un lien pour ce type de publication.</translation>
    </message>
    <message>
        <source>{platform} takes no links here.</source>
        <translation>{platform} n’accepte pas de liens ici.</translation>
    </message>
    <message>
        <source>{platform} shows the link, but nobody can click it.</source>
        <translation>{platform} affiche le lien, mais personne ne peut cliquer dessus.</translation>
    </message>
    <message>
        <source>{platform} does not take this link.</source>
        <translation>{platform} n’accepte pas ce lien.</translation>
    </message>
    <message>
        <source>The link is too long for {platform}.</source>
        <translation>Le lien est trop long pour {platform}.</translation>
    </message>
    <message>
        <source>{measured} links are too many for {platform} ({limit}).</source>
        <translation>{measured} liens, c’est trop pour {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{measured} hashtags are too many for {platform} ({limit}).</source>
        <translation>{measured} hashtags, c’est trop pour {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} advises at most {limit} hashtags; there are {measured}.</source>
        <translation>{platform} conseille {limit} hashtags au plus&#x202f;; il y en a {measured}.</translation>
    </message>
    <message>
        <source>{platform} shows hashtags as plain text.</source>
        <translation>{platform} affiche les hashtags en texte simple.</translation>
    </message>
    <message>
        <source>A hashtag is too long for {platform}.</source>
        <translation>Un hashtag est trop long pour {platform}.</translation>
    </message>
    <message>
        <source>{measured} mentions are too many for {platform} ({limit}).</source>
        <translation>{measured} mentions, c’est trop pour {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} wants a picture or a clip.</source>
        <translation>{platform} veut une image ou un clip.</translation>
    </message>
    <message>
        <source>{platform} wants at least {limit} pictures or clips.</source>
        <translation>{platform} veut au moins {limit} images ou clips.</translation>
    </message>
    <message>
        <source>{measured} pictures are too many for {platform} ({limit}).</source>
        <translation>{measured} images, c’est trop pour {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} does not take {file} with this kind of post.</source>
        <translation>{platform} n’accepte pas {file} avec ce type de publication.</translation>
    </message>
    <message>
        <source>{platform} does not take pictures and clips together.</source>
        <translation>{platform} n’accepte pas images et clips ensemble.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of {file}.</source>
        <translation>{platform} n’accepte pas le format de {file}.</translation>
    </message>
    <message>
        <source>{file} is too large for {platform}.</source>
        <translation>{file} est trop gros pour {platform}.</translation>
    </message>
    <message>
        <source>{file} is too small for {platform}.</source>
        <translation>{file} est trop petit pour {platform}.</translation>
    </message>
    <message>
        <source>{file} is too long for {platform}.</source>
        <translation>{file} est trop long pour {platform}.</translation>
    </message>
    <message>
        <source>{file} is too short for {platform}.</source>
        <translation>{file} est trop court pour {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop {file}.</source>
        <translation>{platform} recadrera {file}.</translation>
    </message>
    <message>
        <source>{platform} wants an alt text for {file}.</source>
        <translation>{platform} veut un texte alternatif pour {file}.</translation>
    </message>
    <message>
        <source>{platform} keeps no alt texts.</source>
        <translation>{platform} ne garde pas les textes alternatifs.</translation>
    </message>
    <message>
        <source>The alt text of {file} is {over} over for {platform}.</source>
        <translation>Le texte alternatif de {file} a {over} de trop pour {platform}.</translation>
    </message>
    <message>
        <source>{file} does not have the size or shape that {platform} takes.</source>
        <translation>{file} n’a pas la taille ou la forme que {platform} accepte.</translation>
    </message>
    <message>
        <source>{platform} will not take this as it is (%1).</source>
        <translation>{platform} ne l’acceptera pas ainsi (%1).</translation>
    </message>
    <message>
        <source>{platform} does not take pictures {numbers} with this kind of post.</source>
        <translation>{platform} n’accepte pas les images {numbers} avec ce type de publication.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of pictures {numbers}.</source>
        <translation>{platform} n’accepte pas le format des images {numbers}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too large for {platform}.</source>
        <translation>Les images {numbers} sont trop volumineuses pour {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too small for {platform}.</source>
        <translation>Les images {numbers} sont trop petites pour {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop pictures {numbers}.</source>
        <translation>{platform} recadrera les images {numbers}.</translation>
    </message>
    <message>
        <source>{platform} wants alt texts for pictures {numbers}.</source>
        <translation>{platform} demande des textes alternatifs pour les images {numbers}.</translation>
    </message>
    <message>
        <source>The alt texts of pictures {numbers} are too long for {platform}.</source>
        <translation>Les textes alternatifs des images {numbers} sont trop longs pour {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} do not have the size or shape that {platform} takes.</source>
        <translation>Les images {numbers} n’ont pas la taille ou la forme acceptée par {platform}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>To take the first of them, add to the map file:</source>
        <translation>Pour prendre la première, ajoute au fichier de correspondance&#xa0;:</translation>
    </message>
    <message>
        <source>Add one of these to the map file:</source>
        <translation>Ajoutez l’une de ces lignes au fichier de correspondance&#xa0;:</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Garder en note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Date, ou date et heure</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <translation>Images et clips</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textes alternatifs</translation>
    </message>
    <message>
        <source>Networks or accounts</source>
        <translation>Réseaux ou comptes</translation>
    </message>
    <message>
        <source>A network&apos;s own text</source>
        <translation>Texte propre à un réseau</translation>
    </message>
    <message>
        <source>A network, yes or no</source>
        <translation>Un réseau, oui ou non</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Premier commentaire</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Draft, yes or no</source>
        <translation>Brouillon, oui ou non</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notes internes</translation>
    </message>
    <message>
        <source>Windows (Western)</source>
        <translation>Windows (occidental)</translation>
    </message>
    <message>
        <source>Mac (older)</source>
        <translation>Mac (ancien)</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>Le fichier l’indique lui-même.</translation>
    </message>
    <message>
        <source>Every letter fits.</source>
        <translation>Chaque lettre convient.</translation>
    </message>
    <message>
        <source>It fits, but for some damaged letters.</source>
        <translation>Cela convient, sauf quelques lettres abîmées.</translation>
    </message>
    <message>
        <source>Its letters take two bytes each.</source>
        <translation>Chaque lettre occupe deux octets.</translation>
    </message>
    <message>
        <source>It is not UTF-8, and older Windows programs write so.</source>
        <translation>Ce n’est pas de l’UTF-8, et les anciens programmes Windows écrivent ainsi.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Comme vous l’avez choisi.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Jour d’abord</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Mois d’abord</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Année d’abord</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>colonne %1 (%2)</translation>
    </message>
    <message>
        <source>Which of these is “%1”: %2?</source>
        <translation>Laquelle de celles-ci est «&#xa0;%1&#xa0;»&#xa0;: %2&#x202f;?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4. Which number comes first?</source>
        <translation>«&#xa0;%1&#xa0;» à la ligne %2, %3, peut être %4. Quel nombre vient en premier&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date and no time, the first in line %1. When should they go out?</source>
        <translation>
            <numerusform>%n ligne a une date et pas d’heure, à la ligne %1. Quand doit-elle sortir&#x202f;?</numerusform>
            <numerusform>%n lignes ont une date et pas d’heure, la première à la ligne %1. Quand doivent-elles sortir&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n row(s)%4</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %3, %n ligne%4</numerusform>
            <numerusform>%1&#xa0;: %2, %3, %n lignes%4</numerusform>
        </translation>
    </message>
    <message>
        <source>, as %1 writes it</source>
        <translation>, comme l’écrit %1</translation>
    </message>
    <message>
        <source>Dates are read as: %1%2</source>
        <translation>Les dates se lisent ainsi&#xa0;: %1%2</translation>
    </message>
    <message>
        <source> (because of “%1”)</source>
        <translation> (à cause de «&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <translation>Les heures sont celles de %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 imported, %2 there already, %3 rejected</source>
        <translation>%1 importées, %2 déjà là, %3 rejetées</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} and never closes, so the lines below it were read as one text. Close it, then import again.</source>
        <translation>Un guillemet s’ouvre à la ligne {line} et ne se ferme pas&#x202f;; les lignes suivantes ont donc été lues comme un seul texte. Fermez-le, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>One cell is far too long for a post. Perhaps a quotation mark is missing.</source>
        <translation>Une cellule est bien trop longue pour une publication. Il manque peut-être un guillemet.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {columns}. A text with the separator in it needs quotation marks.</source>
        <translation>La ligne a {cells} cellules, l’en-tête en a {columns}. Un texte qui contient le séparateur demande des guillemets.</translation>
    </message>
    <message>
        <source>The cell holds zero bytes, which are not text.</source>
        <translation>La cellule contient des octets nuls, qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>A letter was lost before the file came here and shows as �.</source>
        <translation>Une lettre s’est perdue avant l’arrivée du fichier et s’affiche comme �.</translation>
    </message>
    <message>
        <source>There is neither a text nor a picture.</source>
        <translation>Il n’y a ni texte ni image.</translation>
    </message>
    <message>
        <source>The text is longer than a post can hold.</source>
        <translation>Le texte est plus long qu’une publication ne le permet.</translation>
    </message>
    <message>
        <source>The same post stands in line {line} already.</source>
        <translation>La même publication est déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>“{cell}” is not a date.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>“{cell}” is a phrase. Write the date it means.</source>
        <translation>«&#xa0;{cell}&#xa0;» est une expression. Écrivez la date voulue.</translation>
    </message>
    <message>
        <source>“{cell}” has no year.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’a pas d’année.</translation>
    </message>
    <message>
        <source>“{cell}” is too far away to be meant.</source>
        <translation>«&#xa0;{cell}&#xa0;» est trop loin pour être voulu.</translation>
    </message>
    <message>
        <source>“{cell}” can be two dates. Say which number comes first.</source>
        <translation>«&#xa0;{cell}&#xa0;» peut être deux dates. Dites quel nombre vient en premier.</translation>
    </message>
    <message>
        <source>“{cell}” does not fit the order of the other dates.</source>
        <translation>«&#xa0;{cell}&#xa0;» ne suit pas l’ordre des autres dates.</translation>
    </message>
    <message>
        <source>“{cell}” was read as a date of Excel: {at}.</source>
        <translation>«&#xa0;{cell}&#xa0;» a été lu comme une date Excel&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” was read as Unix time: {at}.</source>
        <translation>«&#xa0;{cell}&#xa0;» a été lu comme une heure Unix&#xa0;: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names another weekday than {date} has.</source>
        <translation>«&#xa0;{cell}&#xa0;» nomme un autre jour de semaine que celui du {date}.</translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation>Il y a une heure, mais pas de date.</translation>
    </message>
    <message>
        <source>This time has passed. The post comes in, but does not go out by itself.</source>
        <translation>Cette heure est passée. La publication entre, mais ne sort pas d’elle-même.</translation>
    </message>
    <message>
        <source>The clocks jump over {at} that night. It is planned for {shown}.</source>
        <translation>Cette nuit-là, les horloges sautent {at}. Elle est prévue pour {shown}.</translation>
    </message>
    <message>
        <source>The clocks show {at} twice that night. The first one is taken.</source>
        <translation>Cette nuit-là, les horloges affichent {at} deux fois. La première est prise.</translation>
    </message>
    <message>
        <source>No date: comes in without a place on the calendar.</source>
        <translation>Pas de date&#xa0;: entre sans place au calendrier.</translation>
    </message>
    <message>
        <source>“{cell}” is not a time.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une heure.</translation>
    </message>
    <message>
        <source>The date names another time than “{cell}”.</source>
        <translation>La date nomme une autre heure que «&#xa0;{cell}&#xa0;».</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>L’heure manque.</translation>
    </message>
    <message>
        <source>No time: comes in without a place on the calendar.</source>
        <translation>Pas d’heure&#xa0;: entre sans place au calendrier.</translation>
    </message>
    <message>
        <source>No time in the file: planned for {at}.</source>
        <translation>Pas d’heure dans le fichier&#xa0;: prévue à {at}.</translation>
    </message>
    <message>
        <source>“{cell}” says neither am nor pm, as other rows do.</source>
        <translation>«&#xa0;{cell}&#xa0;» ne dit ni am ni pm, comme d’autres lignes.</translation>
    </message>
    <message>
        <source>“{word}” is neither a network nor an account of this client.</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni un réseau ni un compte de ce client.</translation>
    </message>
    <message>
        <source>Galley does not post to {name}.</source>
        <translation>Galley ne publie pas sur {name}.</translation>
    </message>
    <message>
        <source>No network is named: comes in without accounts.</source>
        <translation>Aucun réseau indiqué&#xa0;: entre sans comptes.</translation>
    </message>
    <message>
        <source>The client has no account on {platform}.</source>
        <translation>Le client n’a pas de compte {platform}.</translation>
    </message>
    <message>
        <source>A place for an account on {platform} is made.</source>
        <translation>Une place pour un compte {platform} est créée.</translation>
    </message>
    <message>
        <source>The client has several accounts on {platform}; {account} is taken.</source>
        <translation>Le client a plusieurs comptes {platform}&#x202f;; {account} est pris.</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{cell}” is not a kind of post; the usual kind is taken.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un type de publication&#x202f;; le type habituel est pris.</translation>
    </message>
    <message>
        <source>{platform} has no {type}; the usual kind is taken.</source>
        <translation>{platform} n’a pas de {type}&#x202f;; le type habituel est pris.</translation>
    </message>
    <message>
        <source>The status “{cell}” is kept as a note.</source>
        <translation>L’état «&#xa0;{cell}&#xa0;» est gardé en note.</translation>
    </message>
    <message>
        <source>It says that this post is out already. It comes in as a draft.</source>
        <translation>Selon le fichier, cette publication est déjà sortie. Elle entre comme brouillon.</translation>
    </message>
    <message>
        <source>Says approved, but something is missing yet. It comes in as a draft.</source>
        <translation>Indiquée comme approuvée, mais il manque encore quelque chose. Elle arrive comme brouillon.</translation>
    </message>
    <message>
        <source>“{cell}” is not a link.</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un lien.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Le fichier {file} n’existe pas.</translation>
    </message>
    <message>
        <source>The folder {file} holds no picture or clip.</source>
        <translation>Le dossier {file} ne contient ni image ni clip.</translation>
    </message>
    <message>
        <source>{file} is neither a picture nor a clip nor a document.</source>
        <translation>{file} n’est ni une image, ni un clip, ni un document.</translation>
    </message>
    <message>
        <source>The folder {file} holds more than {limit} files.</source>
        <translation>Le dossier {file} contient plus de {limit} fichiers.</translation>
    </message>
    <message>
        <source>There are {measured} alt texts for {limit} pictures.</source>
        <translation>Textes alternatifs&#xa0;: {measured}&#x202f;; images&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>There are {measured} comments. The first one goes out with the post.</source>
        <translation>Il y a {measured} commentaires. Le premier sort avec la publication.</translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4, and only “%5” in line %6 says which. Which number comes first?</source>
        <translation>«&#xa0;%1&#xa0;» à la ligne %2, %3, peut être %4, et seul «&#xa0;%5&#xa0;» à la ligne %6 le précise. Quel nombre vient en premier&#x202f;?</translation>
    </message>
    <message>
        <source>“{cell}” is read as {at}. Make sure that this is meant.</source>
        <translation>«&#xa0;{cell}&#xa0;» se lit {at}. Vérifiez que c’est bien cela.</translation>
    </message>
    <message>
        <source>“{cell}” names its own time zone: here that is {at}.</source>
        <translation>«&#xa0;{cell}&#xa0;» nomme son propre fuseau horaire&#xa0;: ici, c’est {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names a time zone that can be several. Leave it out, and choose the zone above.</source>
        <translation>«&#xa0;{cell}&#xa0;» nomme un fuseau horaire qui peut en désigner plusieurs. Retirez-le et choisissez le fuseau ci-dessus.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This post is there already.</source>
        <translation>Cette publication est déjà là.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped: %1 of %2 files are in</source>
        <translation>Arrêté : %1 fichiers sur %2 sont là</translation>
    </message>
    <message>
        <source>%1 of %2 files are in</source>
        <translation>%1 fichiers sur %2 sont là</translation>
    </message>
    <message>
        <source>There are no files in that folder</source>
        <translation>Il n’y a pas de fichiers dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media</source>
        <translation>
            <numerusform>%n fichier est dans les médias du client</numerusform>
            <numerusform>%n fichiers sont dans les médias du client</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the client’s media already</source>
        <translation>%1 est déjà dans les médias du client</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media already</source>
        <translation>
            <numerusform>%n fichier est déjà dans les médias du client</numerusform>
            <numerusform>%n fichiers sont déjà dans les médias du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added twice</source>
        <translation>Rien n’est ajouté deux fois</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ajouté.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not looked at; they are where they were.</source>
        <translation>
            <numerusform>%n fichier n’a pas été lu ; il est resté à sa place.</numerusform>
            <numerusform>%n fichiers n’ont pas été lus ; ils sont restés à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post holds %1 at most, so %n of them are not in it; choose them from the client’s media.</source>
        <translation>
            <numerusform>Une publication en contient %1 au plus, %n n’y est donc pas ; choisissez-le dans les médias du client.</numerusform>
            <numerusform>Une publication en contient %1 au plus, %n n’y sont donc pas ; choisissez-les dans les médias du client.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is there is used; nothing is stored twice.</source>
        <translation>Celui qui y est déjà est utilisé ; rien n’est enregistré deux fois.</translation>
    </message>
    <message>
        <source>It is there as %1, and that one is used; nothing is stored twice.</source>
        <translation>Il s’y appelle %1 et c’est lui qui est utilisé ; rien n’est enregistré deux fois.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are used as they are in the client’s media; nothing is stored twice.</source>
        <translation>
            <numerusform>%n fichier est repris des médias du client ; rien n’est enregistré deux fois.</numerusform>
            <numerusform>%n fichiers sont repris des médias du client ; rien n’est enregistré deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in this post already.</source>
        <translation>
            <numerusform>%n fichier est déjà dans cette publication.</numerusform>
            <numerusform>%n fichiers sont déjà dans cette publication.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures or clips in that</source>
        <translation>Il n’y a là ni images ni vidéos</translation>
    </message>
    <message numerus="yes">
        <source>%n side file(s) left out: what cameras and programs keep beside pictures.</source>
        <translation>
            <numerusform>%n fichier annexe laissé de côté : ce que les appareils et les programmes gardent à côté des images.</numerusform>
            <numerusform>%n fichiers annexes laissés de côté : ce que les appareils et les programmes gardent à côté des images.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures became JPEGs</source>
        <translation>%1 images sur %2 sont devenues des JPEG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stay as they were.</source>
        <translation>
            <numerusform>%n image reste telle quelle.</numerusform>
            <numerusform>%n images restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Wrote %1</source>
        <translation>Écrite&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n post(s)</source>
        <translation>
            <numerusform>%n publication écrite</numerusform>
            <numerusform>%n publications écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo writing of %1</source>
        <translation>Annuler l’écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %n post(s)</source>
        <translation>
            <numerusform>Annuler l’écriture de %n publication</numerusform>
            <numerusform>Annuler l’écriture de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo writing of %1</source>
        <translation>Rétablir l’écriture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo writing of %n post(s)</source>
        <translation>
            <numerusform>Rétablir l’écriture de %n publication</numerusform>
            <numerusform>Rétablir l’écriture de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n post(s)</source>
        <translation>
            <numerusform>%n publication modifiée</numerusform>
            <numerusform>%n publications modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of %1</source>
        <translation>Annuler la modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n post(s)</source>
        <translation>
            <numerusform>Annuler la modification de %n publication</numerusform>
            <numerusform>Annuler la modification de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of %1</source>
        <translation>Rétablir la modification de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n post(s)</source>
        <translation>
            <numerusform>Rétablir la modification de %n publication</numerusform>
            <numerusform>Rétablir la modification de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 passe au %2</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Déplacée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>%n publication déplacée</numerusform>
            <numerusform>%n publications déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>Annuler le déplacement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n post(s)</source>
        <translation>
            <numerusform>Annuler le déplacement de %n publication</numerusform>
            <numerusform>Annuler le déplacement de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of %1</source>
        <translation>Rétablir le déplacement de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n post(s)</source>
        <translation>
            <numerusform>Rétablir le déplacement de %n publication</numerusform>
            <numerusform>Rétablir le déplacement de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>%n publication copiée</numerusform>
            <numerusform>%n publications copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo copy of %1</source>
        <translation>Annuler la copie de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo copy of %n post(s)</source>
        <translation>
            <numerusform>Annuler la copie de %n publication</numerusform>
            <numerusform>Annuler la copie de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo copy of %1</source>
        <translation>Rétablir la copie de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo copy of %n post(s)</source>
        <translation>
            <numerusform>Rétablir la copie de %n publication</numerusform>
            <numerusform>Rétablir la copie de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 off the calendar</source>
        <translation>Retirée du calendrier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) off the calendar</source>
        <translation>
            <numerusform>%n publication retirée du calendrier</numerusform>
            <numerusform>%n publications retirées du calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the calendar</source>
        <translation>Remettre %1 au calendrier</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back on the calendar</source>
        <translation>
            <numerusform>Remettre %n publication au calendrier</numerusform>
            <numerusform>Remettre %n publications au calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the calendar again</source>
        <translation>Retirer de nouveau %1 du calendrier</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) off the calendar again</source>
        <translation>
            <numerusform>Retirer de nouveau %n publication du calendrier</numerusform>
            <numerusform>Retirer de nouveau %n publications du calendrier</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the bin</source>
        <translation>Mise à la corbeille&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s) to the bin</source>
        <translation>
            <numerusform>%n publication mise à la corbeille</numerusform>
            <numerusform>%n publications mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation>Annuler la suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo deletion of %n post(s)</source>
        <translation>
            <numerusform>Annuler la suppression de %n publication</numerusform>
            <numerusform>Annuler la suppression de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation>Rétablir la suppression de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo deletion of %n post(s)</source>
        <translation>
            <numerusform>Rétablir la suppression de %n publication</numerusform>
            <numerusform>Rétablir la suppression de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the bin</source>
        <translation>Sortie de la corbeille&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) out of the bin</source>
        <translation>
            <numerusform>%n publication sortie de la corbeille</numerusform>
            <numerusform>%n publications sorties de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back into the bin</source>
        <translation>Remettre %1 à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back into the bin</source>
        <translation>
            <numerusform>Remettre %n publication à la corbeille</numerusform>
            <numerusform>Remettre %n publications à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the bin again</source>
        <translation>Sortir de nouveau %1 de la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) out of the bin again</source>
        <translation>
            <numerusform>Sortir de nouveau %n publication de la corbeille</numerusform>
            <numerusform>Sortir de nouveau %n publications de la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the status of %1</source>
        <translation>État modifié&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n post(s)</source>
        <translation>
            <numerusform>État de %n publication modifié</numerusform>
            <numerusform>État de %n publications modifié</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo new status of %1</source>
        <translation>Annuler le nouvel état de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo new status of %n post(s)</source>
        <translation>
            <numerusform>Annuler le nouvel état de %n publication</numerusform>
            <numerusform>Annuler le nouvel état de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo new status of %1</source>
        <translation>Rétablir le nouvel état de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo new status of %n post(s)</source>
        <translation>
            <numerusform>Rétablir le nouvel état de %n publication</numerusform>
            <numerusform>Rétablir le nouvel état de %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported a post from %2</source>
        <translation>Une publication importée de %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n post(s) from %2</source>
        <translation>
            <numerusform>%n publication importée de %2</numerusform>
            <numerusform>%n publications importées de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import of %2</source>
        <translation>Annuler l’import de %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Annuler l’import de %n publication de %2</numerusform>
            <numerusform>Annuler l’import de %n publications de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo import of %2</source>
        <translation>Rétablir l’import de %2</translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Rétablir l’import de %n publication de %2</numerusform>
            <numerusform>Rétablir l’import de %n publications de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Nouveau client&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n client(s)</source>
        <translation>
            <numerusform>%n client ajouté</numerusform>
            <numerusform>%n clients ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of %1</source>
        <translation>Annuler l’ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n client(s)</source>
        <translation>
            <numerusform>Annuler l’ajout de %n client</numerusform>
            <numerusform>Annuler l’ajout de %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of %1</source>
        <translation>Rétablir l’ajout de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n client(s)</source>
        <translation>
            <numerusform>Rétablir l’ajout de %n client</numerusform>
            <numerusform>Rétablir l’ajout de %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Studio créé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Started %n studio(s)</source>
        <translation>
            <numerusform>%n studio créé</numerusform>
            <numerusform>%n studios créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo start of %1</source>
        <translation>Annuler la création de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo start of %n studio(s)</source>
        <translation>
            <numerusform>Annuler la création de %n studio</numerusform>
            <numerusform>Annuler la création de %n studios</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo start of %1</source>
        <translation>Rétablir la création de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo start of %n studio(s)</source>
        <translation>
            <numerusform>Rétablir la création de %n studio</numerusform>
            <numerusform>Rétablir la création de %n studios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation>Vos informations modifiées</translation>
    </message>
    <message>
        <source>Undo change of your details</source>
        <translation>Annuler la modification de vos informations</translation>
    </message>
    <message>
        <source>Redo change of your details</source>
        <translation>Rétablir la modification de vos informations</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n client(s)</source>
        <translation>
            <numerusform>%n client modifié</numerusform>
            <numerusform>%n clients modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n client(s)</source>
        <translation>
            <numerusform>Annuler la modification de %n client</numerusform>
            <numerusform>Annuler la modification de %n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n client(s)</source>
        <translation>
            <numerusform>Rétablir la modification de %n client</numerusform>
            <numerusform>Rétablir la modification de %n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted %1</source>
        <translation>Noté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n note(s)</source>
        <translation>
            <numerusform>%n note écrite</numerusform>
            <numerusform>%n notes écrites</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo note %1</source>
        <translation>Annuler la note %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n note(s)</source>
        <translation>
            <numerusform>Annuler %n note</numerusform>
            <numerusform>Annuler %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo note %1</source>
        <translation>Rétablir la note %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n note(s)</source>
        <translation>
            <numerusform>Rétablir %n note</numerusform>
            <numerusform>Rétablir %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the note %1</source>
        <translation>Note retirée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n note(s)</source>
        <translation>
            <numerusform>%n note retirée</numerusform>
            <numerusform>%n notes retirées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the note %1</source>
        <translation>Annuler le retrait de la note %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n note(s)</source>
        <translation>
            <numerusform>Annuler le retrait de %n note</numerusform>
            <numerusform>Annuler le retrait de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the note %1</source>
        <translation>Rétablir le retrait de la note %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n note(s)</source>
        <translation>
            <numerusform>Rétablir le retrait de %n note</numerusform>
            <numerusform>Rétablir le retrait de %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the campaign %1</source>
        <translation>Campagne ajoutée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n campaign(s)</source>
        <translation>
            <numerusform>%n campagne ajoutée</numerusform>
            <numerusform>%n campagnes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of the campaign %1</source>
        <translation>Annuler l’ajout de la campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Annuler l’ajout de %n campagne</numerusform>
            <numerusform>Annuler l’ajout de %n campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of the campaign %1</source>
        <translation>Rétablir l’ajout de la campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Rétablir l’ajout de %n campagne</numerusform>
            <numerusform>Rétablir l’ajout de %n campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the sample studio</source>
        <translation>Studio d’exemple ajouté</translation>
    </message>
    <message>
        <source>Undo adding of the sample studio</source>
        <translation>Annuler l’ajout du studio d’exemple</translation>
    </message>
    <message>
        <source>Redo adding of the sample studio</source>
        <translation>Rétablir l’ajout du studio d’exemple</translation>
    </message>
    <message>
        <source>Removed the sample studio</source>
        <translation>Studio d’exemple retiré</translation>
    </message>
    <message>
        <source>Bring the sample studio back</source>
        <translation>Faire revenir le studio d’exemple</translation>
    </message>
    <message>
        <source>Remove the sample studio again</source>
        <translation>Retirer de nouveau le studio d’exemple</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s)</source>
        <translation>
            <numerusform>%n élément modifié</numerusform>
            <numerusform>%n éléments modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n thing(s)</source>
        <translation>
            <numerusform>Annuler la modification de %n élément</numerusform>
            <numerusform>Annuler la modification de %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n thing(s)</source>
        <translation>
            <numerusform>Rétablir la modification de %n élément</numerusform>
            <numerusform>Rétablir la modification de %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation>une publication sans titre</translation>
    </message>
    <message>
        <source>Imported a date from %2</source>
        <translation>Une date importée depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n date(s) from %2</source>
        <translation>
            <numerusform>%n date importée depuis %2</numerusform>
            <numerusform>%n dates importées depuis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Annuler l’import de %n date depuis %2</numerusform>
            <numerusform>Annuler l’import de %n dates depuis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Rétablir l’import de %n date depuis %2</numerusform>
            <numerusform>Rétablir l’import de %n dates depuis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Commentaire écrit</translation>
    </message>
    <message>
        <source>Undo the comment</source>
        <translation>Annuler le commentaire</translation>
    </message>
    <message>
        <source>Redo the comment</source>
        <translation>Rétablir le commentaire</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Commentaire modifié</translation>
    </message>
    <message>
        <source>Undo change of a comment</source>
        <translation>Annuler la modification d’un commentaire</translation>
    </message>
    <message>
        <source>Redo change of a comment</source>
        <translation>Rétablir la modification d’un commentaire</translation>
    </message>
    <message>
        <source>Resolved a comment</source>
        <translation>Commentaire résolu</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Rouvrir le commentaire</translation>
    </message>
    <message>
        <source>Resolve the comment again</source>
        <translation>Résoudre de nouveau le commentaire</translation>
    </message>
    <message>
        <source>Opened a comment again</source>
        <translation>Commentaire rouvert</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>Résoudre le commentaire</translation>
    </message>
    <message>
        <source>Open the comment once more</source>
        <translation>Rouvrir encore le commentaire</translation>
    </message>
    <message>
        <source>Removed a comment</source>
        <translation>Commentaire supprimé</translation>
    </message>
    <message>
        <source>Bring the comment back</source>
        <translation>Récupérer le commentaire</translation>
    </message>
    <message>
        <source>Remove the comment again</source>
        <translation>Supprimer de nouveau le commentaire</translation>
    </message>
    <message>
        <source>Saved the snippet %1</source>
        <translation>Extrait %1 enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n snippet(s)</source>
        <translation>
            <numerusform>%n extrait enregistré</numerusform>
            <numerusform>%n extraits enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo saving of the snippet %1</source>
        <translation>Annuler l’enregistrement de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Annuler l’enregistrement de %n extrait</numerusform>
            <numerusform>Annuler l’enregistrement de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo saving of the snippet %1</source>
        <translation>Rétablir l’enregistrement de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Rétablir l’enregistrement de %n extrait</numerusform>
            <numerusform>Rétablir l’enregistrement de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the snippet %1</source>
        <translation>Extrait %1 modifié</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n snippet(s)</source>
        <translation>
            <numerusform>%n extrait modifié</numerusform>
            <numerusform>%n extraits modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of the snippet %1</source>
        <translation>Annuler la modification de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n snippet(s)</source>
        <translation>
            <numerusform>Annuler la modification de %n extrait</numerusform>
            <numerusform>Annuler la modification de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of the snippet %1</source>
        <translation>Rétablir la modification de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n snippet(s)</source>
        <translation>
            <numerusform>Rétablir la modification de %n extrait</numerusform>
            <numerusform>Rétablir la modification de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the snippet %1</source>
        <translation>Extrait %1 supprimé</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n snippet(s)</source>
        <translation>
            <numerusform>%n extrait supprimé</numerusform>
            <numerusform>%n extraits supprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the snippet %1</source>
        <translation>Annuler la suppression de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Annuler la suppression de %n extrait</numerusform>
            <numerusform>Annuler la suppression de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the snippet %1</source>
        <translation>Rétablir la suppression de l’extrait %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Rétablir la suppression de %n extrait</numerusform>
            <numerusform>Rétablir la suppression de %n extraits</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to the client’s words</source>
        <translation>%1 ajouté aux mots du client</translation>
    </message>
    <message numerus="yes">
        <source>Added %n word(s) to the client’s words</source>
        <translation>
            <numerusform>%n mot ajouté à ceux du client</numerusform>
            <numerusform>%n mots ajoutés à ceux du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the client’s words</source>
        <translation>Retirer %1 des mots du client</translation>
    </message>
    <message numerus="yes">
        <source>Take %n word(s) out of the client’s words</source>
        <translation>
            <numerusform>Retirer %n mot de ceux du client</numerusform>
            <numerusform>Retirer %n mots de ceux du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to the client’s words again</source>
        <translation>Ajouter de nouveau %1 aux mots du client</translation>
    </message>
    <message numerus="yes">
        <source>Add %n word(s) to the client’s words again</source>
        <translation>
            <numerusform>Ajouter de nouveau %n mot à ceux du client</numerusform>
            <numerusform>Ajouter de nouveau %n mots à ceux du client</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a picture</source>
        <translation>Image ajoutée</translation>
    </message>
    <message numerus="yes">
        <source>Added %n picture(s)</source>
        <translation>
            <numerusform>%n image ajoutée</numerusform>
            <numerusform>%n images ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding a picture</source>
        <translation>Annuler l’ajout de l’image</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n picture(s)</source>
        <translation>
            <numerusform>Annuler l’ajout de %n image</numerusform>
            <numerusform>Annuler l’ajout de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding a picture</source>
        <translation>Rétablir l’ajout de l’image</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding %n picture(s)</source>
        <translation>
            <numerusform>Rétablir l’ajout de %n image</numerusform>
            <numerusform>Rétablir l’ajout de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the focal point of %1</source>
        <translation>Point focal de %1 déplacé</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n focal point(s)</source>
        <translation>
            <numerusform>%n point focal déplacé</numerusform>
            <numerusform>%n points focaux déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of the focal point of %1</source>
        <translation>Annuler le déplacement du point focal de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n focal point(s)</source>
        <translation>
            <numerusform>Annuler le déplacement de %n point focal</numerusform>
            <numerusform>Annuler le déplacement de %n points focaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of the focal point of %1</source>
        <translation>Rétablir le déplacement du point focal de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n focal point(s)</source>
        <translation>
            <numerusform>Rétablir le déplacement de %n point focal</numerusform>
            <numerusform>Rétablir le déplacement de %n points focaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2, a time that has passed</source>
        <translation>%1 est maintenant %2, une heure déjà passée</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s), also to times that have passed</source>
        <translation>
            <numerusform>%n publication déplacée, aussi à une heure déjà passée</numerusform>
            <numerusform>%n publications déplacées, aussi à des heures déjà passées</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the label %1</source>
        <translation>Étiquette %1 créée</translation>
    </message>
    <message numerus="yes">
        <source>Made %n label(s)</source>
        <translation>
            <numerusform>%n étiquette créée</numerusform>
            <numerusform>%n étiquettes créées</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo making of the label %1</source>
        <translation>Annuler la création de l’étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo making of %n label(s)</source>
        <translation>
            <numerusform>Annuler la création de %n étiquette</numerusform>
            <numerusform>Annuler la création de %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo making of the label %1</source>
        <translation>Rétablir la création de l’étiquette %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo making of %n label(s)</source>
        <translation>
            <numerusform>Rétablir la création de %n étiquette</numerusform>
            <numerusform>Rétablir la création de %n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n place(s) to post to</source>
        <translation>
            <numerusform>%n destination ajoutée</numerusform>
            <numerusform>%n destinations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Annuler l’ajout de %n destination</numerusform>
            <numerusform>Annuler l’ajout de %n destinations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Rétablir l’ajout de %n destination</numerusform>
            <numerusform>Rétablir l’ajout de %n destinations</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a JPEG of %1</source>
        <translation>JPEG fait à partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>Made JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>JPEG fait à partir de %n image</numerusform>
            <numerusform>JPEG faits à partir de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the JPEG of %1</source>
        <translation>Annuler le JPEG de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Annuler le JPEG de %n image</numerusform>
            <numerusform>Annuler les JPEG de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the JPEG of %1</source>
        <translation>Rétablir le JPEG de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Rétablir le JPEG de %n image</numerusform>
            <numerusform>Rétablir les JPEG de %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>no post that is stored</source>
        <translation>aucune publication enregistrée</translation>
    </message>
    <message>
        <source>a post without a title</source>
        <translation>une publication sans titre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texte alternatif</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Détails du fichier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>No account is chosen yet</source>
        <translation>Aucun compte n’est encore choisi</translation>
    </message>
    <message>
        <source>The time of this post has passed</source>
        <translation>L’heure de cette publication est passée</translation>
    </message>
    <message>
        <source>The account on %1 is not in use any more</source>
        <translation>Le compte sur %1 n’est plus utilisé</translation>
    </message>
    <message>
        <source>%1 wants to know: %2</source>
        <translation>%1 veut savoir : %2</translation>
    </message>
    <message>
        <source>A thread on %1 has %2 parts at most</source>
        <translation>Un fil sur %1 a au plus %2 parties</translation>
    </message>
    <message>
        <source>The file %1 is missing</source>
        <translation>Le fichier %1 manque</translation>
    </message>
    <message>
        <source>House style: this client does not write %1</source>
        <translation>Style maison : ce client n’écrit pas %1</translation>
    </message>
    <message>
        <source>House style: this client writes %1, not %2</source>
        <translation>Style maison : ce client écrit %1, pas %2</translation>
    </message>
    <message>
        <source>House style: one of these words belongs in it: %1</source>
        <translation>Style maison : il faut l’un de ces mots : %1</translation>
    </message>
    <message>
        <source>House style: the hashtag %1 belongs in it</source>
        <translation>Style maison : il faut le mot-dièse %1</translation>
    </message>
    <message>
        <source>%1 has no alt text</source>
        <translation>%1 n’a pas de texte alternatif</translation>
    </message>
    <message>
        <source>%1: nothing to put right</source>
        <translation>%1 : rien à corriger</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln character(s) over its limit</source>
        <translation>
            <numerusform>%1 dépasse sa limite de %Ln caractère</numerusform>
            <numerusform>%1 dépasse sa limite de %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Write shorter text</source>
        <translation>Écrire plus court</translation>
    </message>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>N’en garder que %n</numerusform>
            <numerusform>Garder les %n premières</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link</source>
        <translation>Déplacer le lien</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>La décrire</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir une autre</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows only the first part, %n further one(s) stay out</source>
        <translation>
            <numerusform>%1 ne montre que la première partie, %n autre reste de côté</numerusform>
            <numerusform>%1 ne montre que la première partie, %n autres restent de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Diviser en fil</translation>
    </message>
    <message>
        <source>Join the parts</source>
        <translation>Réunir les parties</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Make a JPEG of it</source>
        <translation>En faire un JPEG</translation>
    </message>
    <message>
        <source>Pictures %1 have no alt text</source>
        <translation>Les images %1 n’ont pas de texte alternatif</translation>
    </message>
    <message>
        <source>The files of pictures %1 are missing</source>
        <translation>Les fichiers des images %1 manquent</translation>
    </message>
    <message>
        <source>Make JPEGs of them</source>
        <translation>En faire des JPEG</translation>
    </message>
    <message>
        <source>Describe them</source>
        <translation>Les décrire</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Montrer la première</translation>
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
        <translation>Récents</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, avant %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copier %1 au %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 au %2</translation>
    </message>
    <message>
        <source>keeps the original</source>
        <translation>l’original reste</translation>
    </message>
    <message>
        <source>It is out already; it can be copied</source>
        <translation>Elle est déjà sortie&#x202f;; on peut la copier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no day yet</source>
        <translation>%1, pas encore de jour</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>Montrer %1 dans le calendrier</translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation>Déplacer %1 au …</translation>
    </message>
    <message>
        <source>move %1 to </source>
        <comment>typed sentence; the first word must be move in your language</comment>
        <translation>déplacer %1 à </translation>
    </message>
    <message>
        <source>Copy %1 to …</source>
        <translation>Copier %1 au …</translation>
    </message>
    <message>
        <source>copy %1 to </source>
        <comment>typed sentence; the first word must be copy in your language</comment>
        <translation>copier %1 à </translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Montrer seulement %1</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendrier, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client, %n waiting</source>
        <translation>
            <numerusform>client, %n en attente</numerusform>
            <numerusform>client, %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>client</translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation>Montrer aussi %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln further post(s)</source>
        <translation>
            <numerusform>Plus de %Ln autre publication</numerusform>
            <numerusform>Plus de %Ln autres publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further post(s)</source>
        <translation>
            <numerusform>%Ln autre publication</numerusform>
            <numerusform>%Ln autres publications</numerusform>
        </translation>
    </message>
    <message>
        <source>type another word</source>
        <translation>ajoutez un mot</translation>
    </message>
    <message>
        <source>More posts</source>
        <translation>Autres publications</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Modifier %1…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>used in %n post(s)</source>
        <translation>
            <numerusform>utilisée dans %n publication</numerusform>
            <numerusform>utilisée dans %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>son</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, picked as number %2</source>
        <translation>%1, choisie en numéro %2</translation>
    </message>
    <message>
        <source>%1, in this post already</source>
        <translation>%1, déjà dans cette publication</translation>
    </message>
    <message>
        <source>in this post</source>
        <translation>déjà dedans</translation>
    </message>
</context>
<context>
    <name>PostStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>With client</source>
        <translation>Chez le client</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Corrections demandées</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planifiée</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>En cours d’envoi</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Publiée en partie</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file of this studio was damaged and has been rebuilt.</source>
        <translation>Le fichier de ce studio était endommagé et a été reconstruit.</translation>
    </message>
    <message>
        <source>It stands on the copy of %1; what was done after it was done again from the journal.</source>
        <translation>Il repose sur la copie du %1 ; ce qui a suivi a été refait à partir du journal.</translation>
    </message>
    <message>
        <source>Everything done here was done again from the journal.</source>
        <translation>Tout ce qui a été fait ici a été refait à partir du journal.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>The journal has a gap, so look through what you changed last.</source>
        <translation>Le journal a un trou ; relisez ce que vous avez modifié en dernier.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>Le fichier endommagé est conservé à côté sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>see the studio</source>
        <extracomment>All of these follow &quot;can&quot;: &quot;Only Ada can approve posts.&quot;</extracomment>
        <translation>voir le studio</translation>
    </message>
    <message>
        <source>change the studio</source>
        <translation>modifier le studio</translation>
    </message>
    <message>
        <source>add clients</source>
        <translation>ajouter des clients</translation>
    </message>
    <message>
        <source>export everything</source>
        <translation>tout exporter</translation>
    </message>
    <message>
        <source>delete the studio</source>
        <translation>supprimer le studio</translation>
    </message>
    <message>
        <source>see who works here</source>
        <translation>voir qui travaille ici</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>inviter des personnes</translation>
    </message>
    <message>
        <source>change what others may do</source>
        <translation>changer ce que les autres peuvent faire</translation>
    </message>
    <message>
        <source>remove people</source>
        <translation>retirer des personnes</translation>
    </message>
    <message>
        <source>make exceptions for people</source>
        <translation>faire des exceptions pour des personnes</translation>
    </message>
    <message>
        <source>see this client</source>
        <translation>voir ce client</translation>
    </message>
    <message>
        <source>change this client</source>
        <translation>modifier ce client</translation>
    </message>
    <message>
        <source>archive this client</source>
        <translation>archiver ce client</translation>
    </message>
    <message>
        <source>delete this client</source>
        <translation>supprimer ce client</translation>
    </message>
    <message>
        <source>see who works for this client</source>
        <translation>voir qui travaille pour ce client</translation>
    </message>
    <message>
        <source>add people to this client</source>
        <translation>affecter des personnes à ce client</translation>
    </message>
    <message>
        <source>change what others may do for this client</source>
        <translation>changer ce que les autres peuvent faire pour ce client</translation>
    </message>
    <message>
        <source>take people off this client</source>
        <translation>retirer des personnes de ce client</translation>
    </message>
    <message>
        <source>see the people of this client</source>
        <translation>voir les personnes de ce client</translation>
    </message>
    <message>
        <source>change the people of this client</source>
        <translation>modifier les personnes de ce client</translation>
    </message>
    <message>
        <source>see the accounts of this client</source>
        <translation>voir les comptes de ce client</translation>
    </message>
    <message>
        <source>connect accounts</source>
        <translation>connecter des comptes</translation>
    </message>
    <message>
        <source>change accounts</source>
        <translation>modifier des comptes</translation>
    </message>
    <message>
        <source>disconnect accounts</source>
        <translation>déconnecter des comptes</translation>
    </message>
    <message>
        <source>see the posts of this client</source>
        <translation>voir les publications de ce client</translation>
    </message>
    <message>
        <source>write posts for this client</source>
        <translation>écrire des publications pour ce client</translation>
    </message>
    <message>
        <source>import posts for this client</source>
        <translation>importer des publications pour ce client</translation>
    </message>
    <message>
        <source>change posts of this client</source>
        <translation>modifier les publications de ce client</translation>
    </message>
    <message>
        <source>change an approved post of somebody else</source>
        <translation>modifier une publication approuvée de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>send posts to review</source>
        <translation>envoyer des publications en relecture</translation>
    </message>
    <message>
        <source>approve posts or send them back</source>
        <translation>approuver des publications ou les renvoyer</translation>
    </message>
    <message>
        <source>schedule posts of this client</source>
        <translation>planifier les publications de ce client</translation>
    </message>
    <message>
        <source>publish posts</source>
        <translation>publier</translation>
    </message>
    <message>
        <source>archive posts</source>
        <translation>archiver des publications</translation>
    </message>
    <message>
        <source>cancel a post of somebody else</source>
        <translation>annuler une publication de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>delete a post of somebody else</source>
        <translation>supprimer une publication de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>read comments</source>
        <translation>lire les commentaires</translation>
    </message>
    <message>
        <source>write comments</source>
        <translation>écrire des commentaires</translation>
    </message>
    <message>
        <source>resolve comments</source>
        <translation>clore des commentaires</translation>
    </message>
    <message>
        <source>change comments of somebody else</source>
        <translation>modifier les commentaires de quelqu’un d’autre</translation>
    </message>
    <message>
        <source>see the media of this client</source>
        <translation>voir les médias de ce client</translation>
    </message>
    <message>
        <source>add media</source>
        <translation>ajouter des médias</translation>
    </message>
    <message>
        <source>change media</source>
        <translation>modifier des médias</translation>
    </message>
    <message>
        <source>delete media</source>
        <translation>supprimer des médias</translation>
    </message>
    <message>
        <source>see campaigns</source>
        <translation>voir les campagnes</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>modifier les campagnes</translation>
    </message>
    <message>
        <source>delete campaigns</source>
        <translation>supprimer des campagnes</translation>
    </message>
    <message>
        <source>see labels</source>
        <translation>voir les étiquettes</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>modifier les étiquettes</translation>
    </message>
    <message>
        <source>delete labels</source>
        <translation>supprimer des étiquettes</translation>
    </message>
    <message>
        <source>see this calendar</source>
        <translation>voir ce calendrier</translation>
    </message>
    <message>
        <source>write notes in this calendar</source>
        <translation>écrire des notes dans ce calendrier</translation>
    </message>
    <message>
        <source>change the usual times of this client</source>
        <translation>changer les heures habituelles de ce client</translation>
    </message>
    <message>
        <source>share views</source>
        <translation>partager des vues</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>une idée</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>waiting for changes</source>
        <translation>en attente de corrections</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvée</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>non planifiée</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenue</translation>
    </message>
    <message>
        <source>about to be published</source>
        <translation>sur le point d’être publiée</translation>
    </message>
    <message>
        <source>being published</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>envoyée, mais pas confirmée</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publiée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>removed from the network</source>
        <translation>retirée du réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Premier commentaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board section</source>
        <translation>Section du tableau</translation>
    </message>
    <message>
        <source>Subreddit</source>
        <translation>Subreddit</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Communauté</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Qui peut la voir</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Made for kids</source>
        <translation>Pour les enfants</translation>
    </message>
    <message>
        <source>Altered or synthetic</source>
        <translation>Modifié ou synthétique</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Prévenir les abonnés</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>Collaborateurs</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Tagged people</source>
        <translation>Personnes identifiées</translation>
    </message>
    <message>
        <source>Also show in the feed</source>
        <translation>Afficher aussi dans le fil</translation>
    </message>
    <message>
        <source>Trial reel</source>
        <translation>Reel d’essai</translation>
    </message>
    <message>
        <source>Forbid resharing</source>
        <translation>Interdire le partage</translation>
    </message>
    <message>
        <source>Sensitive media</source>
        <translation>Médias sensibles</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>Qui peut citer</translation>
    </message>
    <message>
        <source>Quoted post</source>
        <translation>Publication citée</translation>
    </message>
    <message>
        <source>Who can reply</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>Further tags</source>
        <translation>Autres mots-clés</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Hide as spoiler</source>
        <translation>Masquer comme spoiler</translation>
    </message>
    <message>
        <source>Flair</source>
        <translation>Flair</translation>
    </message>
    <message>
        <source>Not safe for work</source>
        <translation>Contenu sensible</translation>
    </message>
    <message>
        <source>Replies to the inbox</source>
        <translation>Réponses en boîte</translation>
    </message>
    <message>
        <source>Post a known link again</source>
        <translation>Republier un lien connu</translation>
    </message>
    <message>
        <source>Publish or send to the inbox</source>
        <translation>Publier ou envoyer en boîte</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Pas de commentaires</translation>
    </message>
    <message>
        <source>No duet</source>
        <translation>Pas de duo</translation>
    </message>
    <message>
        <source>No stitch</source>
        <translation>Pas de collage</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Partenariat rémunéré</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Propre activité</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Fait avec l’IA</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Ajouter de la musique</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Accounts that are followed</source>
        <translation>Comptes suivis</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Seulement les personnes citées</translation>
    </message>
    <message>
        <source>Only the author replied to</source>
        <translation>Seulement l’auteur à qui l’on répond</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Abonnés payants</translation>
    </message>
    <message>
        <source>Verified accounts</source>
        <translation>Comptes vérifiés</translation>
    </message>
    <message>
        <source>Everyone with the link</source>
        <translation>Toute personne ayant le lien</translation>
    </message>
    <message>
        <source>Only this account</source>
        <translation>Ce compte seulement</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Signed-in members</source>
        <translation>Membres connectés</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Send to the inbox</source>
        <translation>Envoyer en boîte</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amis</translation>
    </message>
    <message>
        <source>Decide by hand</source>
        <translation>Décider à la main</translation>
    </message>
    <message>
        <source>Show to everyone when it does well</source>
        <translation>Montrer à tous si cela marche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrousel</translation>
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
        <translation>Fil</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Film and animation</source>
        <translation>Films et animations</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Autos et véhicules</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Animaux</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Travel and events</source>
        <translation>Voyages et événements</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Jeux vidéo</translation>
    </message>
    <message>
        <source>People and blogs</source>
        <translation>Personnes et blogs</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Humour</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Divertissement</translation>
    </message>
    <message>
        <source>News and politics</source>
        <translation>Actualités et politique</translation>
    </message>
    <message>
        <source>How-to and style</source>
        <translation>Vie pratique et style</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Sciences et technologies</translation>
    </message>
    <message>
        <source>Charities and activism</source>
        <translation>Organisations et activisme</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Open a studio first</source>
        <translation>Ouvrez d’abord un studio</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Chercher ou aller à</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date phrase that is typed for you</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Rien à annuler pour l’instant</translation>
    </message>
    <message>
        <source>undo take back</source>
        <translation>annuler revenir défaire</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>redo again</source>
        <translation>rétablir refaire</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>csv tsv excel buffer hootsuite bulk schedule</source>
        <translation>csv tsv excel buffer hootsuite lot planning</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un studio…</translation>
    </message>
    <message>
        <source>Start another studio…</source>
        <translation>Commencer un autre studio…</translation>
    </message>
    <message>
        <source>welcome new sample</source>
        <translation>bienvenue nouveau exemple</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Où ce studio est gardé</translation>
    </message>
    <message>
        <source>folder saved file backup</source>
        <translation>dossier enregistré fichier sauvegarde</translation>
    </message>
    <message>
        <source>Remove the sample studio</source>
        <translation>Retirer le studio d’exemple</translation>
    </message>
    <message>
        <source>This is not the sample studio</source>
        <translation>Ce n’est pas le studio d’exemple</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing to try again</source>
        <translation>Rien à réessayer</translation>
    </message>
    <message>
        <source>Copy details of the last error</source>
        <translation>Copier les détails de la dernière erreur</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>dark light theme mode</source>
        <translation>sombre clair thème mode</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>The text is as large as it gets</source>
        <translation>Le texte ne peut pas être plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>The text is as small as it gets</source>
        <translation>Le texte ne peut pas être plus petit</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>There are not that many clients</source>
        <translation>Il n’y a pas autant de clients</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nouveau client…</translation>
    </message>
    <message>
        <source>add brand customer</source>
        <translation>ajouter marque client</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>preferences language text size time zone week</source>
        <translation>préférences langue taille texte fuseau horaire semaine</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>auto theme</source>
        <translation>automatique thème</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>clavier raccourcis aide</translation>
    </message>
    <message>
        <source>ics ical calendar holidays events notes outlook google</source>
        <translation>ics ical calendrier jours fériés événements notes outlook google</translation>
    </message>
    <message>
        <source>Export plan (.ics)…</source>
        <translation>Exporter le plan (.ics)…</translation>
    </message>
    <message>
        <source>ics ical calendar outlook google save share</source>
        <translation>ics ical calendrier outlook google enregistrer partager</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>history undo redo who changed saved log</source>
        <translation>historique activité annuler rétablir qui modifié enregistré journal</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Corbeille…</translation>
    </message>
    <message>
        <source>trash deleted posts restore</source>
        <translation>poubelle publications supprimées restaurer</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n post(s)</source>
        <translation>
            <numerusform>Choisissez au plus %n publication</numerusform>
            <numerusform>Choisissez au plus %n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post first</source>
        <translation>Choisissez d’abord une publication</translation>
    </message>
    <message>
        <source>separate own window side by side composer</source>
        <translation>fenêtre séparée propre côte à côte éditeur</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Votre fuseau horaire…</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Modifier le client…</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Choisissez d’abord un client</translation>
    </message>
    <message>
        <source>accounts networks handle words to avoid required hashtags guidelines brand colour</source>
        <translation>comptes réseaux nom mots à éviter obligatoires hashtags charte marque couleur</translation>
    </message>
    <message>
        <source>Import a calendar of dates (.ics)…</source>
        <translation>Importer un calendrier de dates (.ics)…</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Importer un dossier d’images…</translation>
    </message>
    <message>
        <source>photo video media directory new post</source>
        <translation>photo vidéo média répertoire nouvelle publication</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>annulé %1</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <translation>annulé par %1, %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityPanel</name>
    <message>
        <source>Nothing has been done here yet. What you write, move and delete shows up here, with the way back.</source>
        <translation>Rien n’a encore été fait ici. Ce que vous écrivez, déplacez et supprimez apparaîtra ici, avec le moyen de revenir en arrière.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Enter opens the post, U undoes or redoes</source>
        <translation>Entrée ouvre la publication, U annule ou rétablit</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>It is kept on this computer the moment you do it.</source>
        <translation>Tout ce que vous faites est aussitôt conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Où ce studio est gardé</translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation>%1 sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Posts that were deleted in the last 30 days.</source>
        <translation>Publications supprimées au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>A post that is deleted can be taken out of here for 30 days.</source>
        <translation>Une publication supprimée peut être récupérée ici pendant 30 jours.</translation>
    </message>
    <message>
        <source>Deleted posts</source>
        <translation>Publications supprimées</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinModel</name>
    <message>
        <source>was planned for %1</source>
        <translation>était prévue pour %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>supprimée par %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>galley::activity::RowList</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>galley::calendar</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
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
            <numerusform>Redemande l’approbation de %n publication&#xa0;: ce qui était approuvé a changé.</numerusform>
            <numerusform>Redemande l’approbation de %n publications&#xa0;: ce qui était approuvé a changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to</source>
        <translation>
            <numerusform>Déplacer %n publication au</numerusform>
            <numerusform>Déplacer %n publications au</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <translation>Heure d’hiver</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <translation>Heure d’été</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A note of a day with the place it holds for: &quot;Clocks go back (New York)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: already published. Copy them instead.</source>
        <translation>
            <numerusform>%n publication reste&#xa0;: déjà sortie. Copiez-la.</numerusform>
            <numerusform>%n publications restent&#xa0;: déjà sorties. Copiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: being sent right now.</source>
        <translation>
            <numerusform>%n publication reste&#xa0;: en cours d’envoi.</numerusform>
            <numerusform>%n publications restent&#xa0;: en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: that time has passed, so they would go out at once.</source>
        <translation>
            <numerusform>%n publication reste&#xa0;: cette heure est passée, elle partirait aussitôt.</numerusform>
            <numerusform>%n publications restent&#xa0;: cette heure est passée, elles partiraient aussitôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) where they were.</source>
        <translation>
            <numerusform>%n publication reste où elle était.</numerusform>
            <numerusform>%n publications restent où elles étaient.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist on %2: clocks go forward. It is %3 now.</source>
        <translation>%1 n’existe pas le %2&#xa0;: les horloges avancent. C’est maintenant %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>Sem</translation>
    </message>
    <message numerus="yes">
        <source>+%n campaign(s)</source>
        <translation>
            <numerusform>+%n campagne</numerusform>
            <numerusform>+%n campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>à rendre dans %n jour</numerusform>
            <numerusform>à rendre dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day in the name of a week that holds days of two months: &quot;26 October&quot;. Qt&apos;s date format.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Nothing else of %1 that day.</source>
        <translation>Rien d’autre de %1 ce jour-là.</translation>
    </message>
    <message>
        <source>%1 of %2 is at the same time.</source>
        <translation>%1 de %2 est à la même heure.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) earlier.</source>
        <translation>
            <numerusform>%1 de %2 est %n minute plus tôt.</numerusform>
            <numerusform>%1 de %2 est %n minutes plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) later.</source>
        <translation>
            <numerusform>%1 de %2 est %n minute plus tard.</numerusform>
            <numerusform>%1 de %2 est %n minutes plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) earlier.</source>
        <translation>
            <numerusform>Le plus proche de %2 : %1, environ %n heure plus tôt.</numerusform>
            <numerusform>Le plus proche de %2 : %1, environ %n heures plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) later.</source>
        <translation>
            <numerusform>Le plus proche de %2 : %1, environ %n heure plus tard.</numerusform>
            <numerusform>Le plus proche de %2 : %1, environ %n heures plus tard.</numerusform>
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
        <translation>d</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 heures</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation>%1 vient deux fois</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 n’existe pas</translation>
    </message>
    <message>
        <source>%1 is left out that day: clocks go forward.</source>
        <translation>%1 n’existe pas ce jour-là : les horloges avancent.</translation>
    </message>
    <message>
        <source>%1 comes twice that day. You choose which when it lands.</source>
        <translation>%1 vient deux fois ce jour-là. Vous choisissez en déposant.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>Approved for its old time: it has to be approved again.</source>
        <translation>Approuvé pour l’ancienne heure : à faire approuver de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) move by as much.</source>
        <translation>
            <numerusform>%n autre publication se décale d’autant.</numerusform>
            <numerusform>%n autres publications se décalent d’autant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>%n publication sélectionnée</numerusform>
            <numerusform>%n publications sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy, as a draft.</source>
        <translation>Une copie, comme brouillon.</translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) earlier.</source>
        <translation>
            <numerusform>Chacune %n jour plus tôt.</numerusform>
            <numerusform>Chacune %n jours plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) later.</source>
        <translation>
            <numerusform>Chacune %n jour plus tard.</numerusform>
            <numerusform>Chacune %n jours plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) earlier.</source>
        <translation>
            <numerusform>Chacune %n minute plus tôt.</numerusform>
            <numerusform>Chacune %n minutes plus tôt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) later.</source>
        <translation>
            <numerusform>Chacune %n minute plus tard.</numerusform>
            <numerusform>Chacune %n minutes plus tard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar::BulkBar</name>
    <message>
        <source>Move to…</source>
        <translation>Déplacer au…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Retirer du calendrier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarBar</name>
    <message>
        <source>Changes</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Your own time zone: %1</source>
        <translation>Votre propre fuseau horaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Clients…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publications sans date</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
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
        <translation>Importer des publications, des dates ou des images</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarPage</name>
    <message>
        <source>Select a post first</source>
        <translation>Choisissez d’abord une publication</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Modifier la publication</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer au…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Retirer du calendrier</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>déplanifier</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>supprimer effacer retirer</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>Aucun filtre n’est actif</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Montrer le jour</translation>
    </message>
    <message>
        <source>Already published: copy it instead</source>
        <translation>Déjà publiée&#xa0;: copiez-la</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Déplacer %1 au</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Rien de prévu pour l’instant</translation>
    </message>
    <message>
        <source>Write the first post, or bring in the client&apos;s plan.</source>
        <translation>Écrivez la première publication ou faites entrer le planning du client.</translation>
    </message>
    <message>
        <source>No post matches the filter</source>
        <translation>Aucune publication ne passe le filtre</translation>
    </message>
    <message>
        <source>There are posts in these weeks, but none of this kind.</source>
        <translation>Il y a des publications ces semaines-là, mais aucune de ce genre.</translation>
    </message>
    <message>
        <source>Only in the week</source>
        <translation>Seulement dans la semaine</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Afficher le mois</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Afficher la semaine</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publications sans date</translation>
    </message>
    <message>
        <source>tray drafts ideas</source>
        <translation>bac brouillons idées</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Deuxième fuseau horaire…</translation>
    </message>
    <message>
        <source>Place a draft with the keyboard</source>
        <translation>Placer un brouillon au clavier</translation>
    </message>
    <message>
        <source>schedule tray</source>
        <translation>planifier bac</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Pas de deuxième fuseau</translation>
    </message>
    <message>
        <source>Place with the keyboard</source>
        <translation>Placer au clavier</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Seulement dans la liste</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Renommer sur place</translation>
    </message>
    <message>
        <source>Select one post first</source>
        <translation>Sélectionne d’abord une seule publication</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>Sort the list…</source>
        <translation>Trier la liste…</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Le dernier en premier</translation>
    </message>
    <message>
        <source>Sort the tray…</source>
        <translation>Trier le bac…</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Votre fuseau horaire…</translation>
    </message>
    <message>
        <source>New post for %1</source>
        <translation>Nouvelle publication pour %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
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
        <translation>Glisser pour déplacer</translation>
    </message>
    <message>
        <source>Space to peek</source>
        <translation>Espace pour un aperçu</translation>
    </message>
    <message>
        <source>Press ? for keys</source>
        <translation>? pour les raccourcis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the second line of three</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Plus d’astuces</translation>
    </message>
</context>
<context>
    <name>galley::calendar::DayList</name>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
</context>
<context>
    <name>galley::calendar::LandingCard</name>
    <message>
        <source>put it here</source>
        <translation>poser ici</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>no snapping</source>
        <translation>à la minute</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListView</name>
    <message>
        <source>%1, list</source>
        <extracomment>Name of the list of posts to a screen reader: &quot;October 2026, list&quot;</extracomment>
        <translation>%1, liste</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PeekCard</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>due in %n min</source>
        <translation>
            <numerusform>à rendre dans %n min</numerusform>
            <numerusform>à rendre dans %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n h</source>
        <translation>
            <numerusform>à rendre dans %n h</numerusform>
            <numerusform>à rendre dans %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, demandé</translation>
    </message>
    <message>
        <source>%1, wants changes</source>
        <translation>%1, veut des corrections</translation>
    </message>
    <message>
        <source>%1, said no</source>
        <translation>%1, a dit non</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, passé</translation>
    </message>
    <message>
        <source>%1, for an earlier version</source>
        <translation>%1, pour une version antérieure</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 did not take this post.</source>
        <translation>%1 n’a pas accepté cette publication.</translation>
    </message>
    <message>
        <source>%1 did not take this post: %2</source>
        <translation>%1 n’a pas accepté cette publication&#xa0;: %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>portée %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Espace ferme</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PlatformToggle</name>
    <message>
        <source>Show only %1</source>
        <translation>Montrer seulement %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>affiché</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayModel</name>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Drafts, ready to place</source>
        <translation>Brouillons à placer</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayView</name>
    <message>
        <source>Find in the tray</source>
        <translation>Chercher dans le bac</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publications sans date</translation>
    </message>
    <message>
        <source>Drop a post here to take it off the calendar</source>
        <translation>Déposez ici une publication pour la retirer du calendrier</translation>
    </message>
    <message>
        <source>Everything has a date.</source>
        <translation>Tout a une date.</translation>
    </message>
    <message>
        <source>No title has that in it.</source>
        <translation>Aucun titre ne contient cela.</translation>
    </message>
    <message>
        <source>Sort the tray</source>
        <translation>Trier le bac</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Par client</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WeekHand</name>
    <message>
        <source>%1 comes twice on %2. Which one?</source>
        <translation>%1 vient deux fois le %2. Laquelle ?</translation>
    </message>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>La première %1, avant le recul des horloges</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>La seconde %1, après</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WhenField</name>
    <message>
        <source>this time comes twice: which one?</source>
        <translation>cette heure existe deux fois : laquelle ?</translation>
    </message>
    <message>
        <source>thu 9, +2d, 22 oct 7:45</source>
        <translation>jeu 9, +2d, 22 oct 7:45</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Sans jour, elle attend parmi les brouillons.</translation>
    </message>
    <message>
        <source>Say a day, a time or both.</source>
        <translation>Indiquez un jour, une heure ou les deux.</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”.</source>
        <translation>Pas compris. Écrivez par exemple «&#xa0;jeu 9&#xa0;», «&#xa0;+2d&#xa0;» ou «&#xa0;22 oct 7:45&#xa0;».</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>cette heure est passée</translation>
    </message>
    <message>
        <source>For several posts say a distance or a time, not both.</source>
        <translation>Pour plusieurs publications, indiquez une distance ou une heure, pas les deux.</translation>
    </message>
    <message>
        <source>%1 does not exist, clocks go forward: which one?</source>
        <translation>%1 n’existe pas, les horloges avancent : laquelle choisir ?</translation>
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
        <translation>Publier en tant que</translation>
    </message>
    <message>
        <source>Add an account of this client</source>
        <translation>Ajouter un compte de ce client</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption, %1</source>
        <translation>Légende, %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caractères</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <comment>used and allowed characters, network</comment>
        <translation>%1 sur %2 pour %3</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>What is this about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
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
        <translation>Jeu de hashtags ou extrait</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Ajouter une partie au fil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button, which text it is for</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentRow</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Resolved comment of %1, %2</source>
        <translation>Commentaire résolu de %1, %2</translation>
    </message>
    <message>
        <source>Comment of %1, %2</source>
        <translation>Commentaire de %1, %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Resolve the comment of %1</source>
        <translation>Résoudre le commentaire de %1</translation>
    </message>
    <message>
        <source>Open the comment of %1 again</source>
        <translation>Rouvrir le commentaire de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Modifier votre commentaire</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete your comment</source>
        <translation>Supprimer votre commentaire</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1” is gone</source>
        <translation>« %1 » n’y est plus</translation>
    </message>
    <message>
        <source>About “%1”: select it in the text</source>
        <translation>Au sujet de « %1 » : le sélectionner dans le texte</translation>
    </message>
    <message>
        <source>About “%1”, which is not in the text any more</source>
        <translation>Au sujet de « %1 », qui n’est plus dans le texte</translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>team only</source>
        <translation>équipe seulement</translation>
    </message>
    <message>
        <source>Write a comment about the whole post</source>
        <translation>Écrire un commentaire sur toute la publication</translation>
    </message>
    <message>
        <source>Hide what is resolved</source>
        <translation>Masquer ce qui est résolu</translation>
    </message>
    <message numerus="yes">
        <source>Show %n resolved comment(s)</source>
        <translation>
            <numerusform>Afficher %n commentaire résolu</numerusform>
            <numerusform>Afficher %n commentaires résolus</numerusform>
        </translation>
    </message>
    <message>
        <source>Say something to the team</source>
        <translation>Dites quelque chose à l’équipe</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Other words for your comment</source>
        <translation>D’autres mots pour votre commentaire</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Au sujet de « %1 »</translation>
    </message>
    <message>
        <source>Write the post first, then say something about it</source>
        <translation>Écrivez d’abord la publication, puis commentez-la</translation>
    </message>
    <message>
        <source>New comment, team only</source>
        <translation>Nouveau commentaire, équipe seulement</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line</source>
        <translation>Entrée envoie, Maj+Entrée commence une ligne</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerHeader</name>
    <message>
        <source>Back, everything is saved</source>
        <translation>Retour, tout est enregistré</translation>
    </message>
    <message>
        <source>Back, everything is saved (Esc)</source>
        <translation>Retour, tout est enregistré (Échap)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré : %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Rien à enregistrer pour l’instant</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Enregistré sur cet ordinateur, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not saved: the post is in the bin</source>
        <translation>Non enregistré : la publication est dans la corbeille</translation>
    </message>
    <message>
        <source>Nothing in this post to undo</source>
        <translation>Rien à annuler dans cette publication</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerPage</name>
    <message>
        <source>No post is open</source>
        <translation>Aucune publication n’est ouverte</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>back leave calendar</source>
        <translation>retour quitter calendrier</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texte de base</translation>
    </message>
    <message>
        <source>Text for %1, %2</source>
        <translation>Texte pour %1, %2</translation>
    </message>
    <message>
        <source>There are not that many accounts</source>
        <translation>Il n’y a pas autant de comptes</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Il n’y a rien à corriger</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Remarque suivante</translation>
    </message>
    <message>
        <source>proof error warning problem</source>
        <translation>épreuve erreur avertissement problème</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Remarque précédente</translation>
    </message>
    <message>
        <source>Put the note right</source>
        <translation>Corriger la remarque</translation>
    </message>
    <message>
        <source>This note has no button</source>
        <translation>Cette remarque n’a pas de bouton</translation>
    </message>
    <message>
        <source>fix replace repair</source>
        <translation>corriger remplacer réparer</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <translation>Ajouter des images ou des clips…</translation>
    </message>
    <message>
        <source>This post cannot be changed as it is</source>
        <translation>Cette publication ne peut pas être modifiée ainsi</translation>
    </message>
    <message>
        <source>photo video upload media file</source>
        <translation>photo vidéo importer média fichier</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Lien de la publication</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>Jour et heure de la publication</translation>
    </message>
    <message>
        <source>schedule plan when</source>
        <translation>programmer planifier quand</translation>
    </message>
    <message>
        <source>Edit the approved post anyway</source>
        <translation>Modifier quand même la publication approuvée</translation>
    </message>
    <message>
        <source>It can be changed as it is</source>
        <translation>Elle peut être modifiée telle quelle</translation>
    </message>
    <message>
        <source>Copy the post and write on</source>
        <translation>Copier la publication et continuer</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Ajouter des images ou des clips</translation>
    </message>
    <message>
        <source>Pictures and clips (%1)</source>
        <translation>Images et clips (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouvelle publication</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>À côté du texte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Hashtag set or snippet</source>
        <translation>Jeu de hashtags ou extrait</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Commenter les mots choisis</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>history restore compare</source>
        <translation>historique restaurer comparer</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Next part of the thread</source>
        <translation>Partie suivante du fil</translation>
    </message>
    <message>
        <source>No account of this post has threads</source>
        <translation>Aucun compte de cette publication n’a de fils</translation>
    </message>
    <message>
        <source>split thread part add tweet storm</source>
        <translation>fil partie diviser ajouter</translation>
    </message>
    <message>
        <source>Choose from the client’s pictures…</source>
        <translation>Choisir parmi les images du client…</translation>
    </message>
    <message>
        <source>library reuse again photo video media</source>
        <translation>bibliothèque réutiliser encore photo vidéo médias</translation>
    </message>
    <message>
        <source>Add all pictures of a folder…</source>
        <translation>Ajouter toutes les images d’un dossier…</translation>
    </message>
    <message>
        <source>photo video directory import</source>
        <translation>photo vidéo répertoire importer</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Ajouter toutes les images d’un dossier</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De cet ordinateur…</translation>
    </message>
    <message>
        <source>A whole folder…</source>
        <translation>Un dossier entier…</translation>
    </message>
    <message>
        <source>From the client’s pictures…</source>
        <translation>Des images du client…</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rétablir la saisie</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Annuler la saisie</translation>
    </message>
    <message>
        <source>%1 is saved on this computer.</source>
        <translation>%1 est enregistré sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Drag the frame or move it with the arrow keys. The wheel, + and − make it larger and smaller. The file stays whole.</source>
        <translation>Faites glisser le cadre ou déplacez-le avec les flèches. La molette, + et − l’agrandissent et le réduisent. Le fichier reste entier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Utiliser cette partie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Use the whole picture</source>
        <translation>Utiliser l’image entière</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropFrame</name>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Shows %1 % of the width from %2 % and %3 % of the height from %4 %</source>
        <translation>Montre %1 % de la largeur à partir de %2 % et %3 % de la hauteur à partir de %4 %</translation>
    </message>
</context>
<context>
    <name>galley::composer::DiffView</name>
    <message>
        <source>an account</source>
        <translation>un compte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texte pour %1</translation>
    </message>
    <message>
        <source>Part of the thread</source>
        <translation>Partie du fil</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Texte alternatif d’une image</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Premier commentaire</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Title for %1</source>
        <translation>Titre pour %1</translation>
    </message>
    <message>
        <source>What %1 wants to know</source>
        <translation>Ce que %1 veut savoir</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>These words are what they are now.</source>
        <translation>Ces mots sont les mêmes qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::EditorColumn</name>
    <message>
        <source>%1 has its own text and pictures.</source>
        <translation>%1 a son propre texte et ses images.</translation>
    </message>
    <message>
        <source>%1 has its own text.</source>
        <translation>%1 a son propre texte.</translation>
    </message>
    <message>
        <source>%1 has its own pictures.</source>
        <translation>%1 a ses propres images.</translation>
    </message>
    <message>
        <source>Use base text again</source>
        <translation>Reprendre le texte de base</translation>
    </message>
    <message>
        <source>Use the post&apos;s pictures again</source>
        <translation>Reprendre les images de la publication</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Cette publication est sortie ou en route.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Elle reste telle qu’elle a été envoyée. Une copie peut être modifiée.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>La copier</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Cette publication est approuvée ou attend une approbation.</translation>
    </message>
    <message>
        <source>Other words, pictures or accounts make it a draft again; another time does not.</source>
        <translation>D’autres mots, images ou comptes en refont un brouillon ; une autre heure, non.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Modifier quand même</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Cette publication est dans la corbeille.</translation>
    </message>
    <message>
        <source>What you wrote last is kept here, and comes in when the post is restored.</source>
        <translation>Ce que vous avez écrit en dernier est gardé ici et sera repris quand la publication sera restaurée.</translation>
    </message>
    <message>
        <source>It was deleted, or its making was undone. It can be restored as it is.</source>
        <translation>Elle a été supprimée, ou sa création a été annulée. Elle peut être restaurée telle quelle.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
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
        <translation>Chercher un emoji</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>Groupes d’emoji</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Teinte de peau</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>sans teinte de peau</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>moyennement claire</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>moyennement foncée</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>foncée</translation>
    </message>
    <message>
        <source>What you take will be here.</source>
        <translation>Ce que vous prenez sera ici.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Aucun emoji ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalDialog</name>
    <message>
        <source>What must stay in sight?</source>
        <translation>Que faut-il garder visible ?</translation>
    </message>
    <message>
        <source>Drag the ring or move it with the arrow keys. Networks cut around this point, in every post that shows the picture; a crop of your own goes before.</source>
        <translation>Faites glisser l’anneau ou déplacez-le avec les flèches. Les réseaux recadrent autour de ce point dans chaque publication qui montre l’image ; un recadrage propre passe avant.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this point</source>
        <translation>Utiliser ce point</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalFrame</name>
    <message>
        <source>Focal point</source>
        <translation>Point focal</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % depuis la gauche, %2 % depuis le haut</translation>
    </message>
</context>
<context>
    <name>galley::composer::IntakeBar</name>
    <message>
        <source>Files coming in</source>
        <translation>Fichiers en cours d’ajout</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Arrêter l’ajout</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Montrer lesquels</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Retirer de nouveau</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message>
        <source>Adding %1 of %2</source>
        <translation>Ajout de %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ajouté</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be added</source>
        <translation>Fichiers qui n’ont pas pu être ajoutés</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>galley::composer::KeptNote</name>
    <message>
        <source>This part was removed elsewhere.</source>
        <translation>Cette partie a été retirée ailleurs.</translation>
    </message>
    <message>
        <source>This picture was removed elsewhere.</source>
        <translation>Cette image a été retirée ailleurs.</translation>
    </message>
    <message>
        <source>This account was taken out elsewhere.</source>
        <translation>Ce compte a été retiré ailleurs.</translation>
    </message>
    <message>
        <source>This was not saved when the post went to the bin.</source>
        <translation>Ceci n’était pas enregistré quand la publication est passée à la corbeille.</translation>
    </message>
    <message>
        <source>Your words: “%1”</source>
        <translation>Vos mots : « %1 »</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Find or make a label</source>
        <translation>Chercher ou créer une étiquette</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Créer « %1 »</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1: take it off</source>
        <translation>%1 : retirer</translation>
    </message>
</context>
<context>
    <name>galley::composer::LinkSection</name>
    <message>
        <source>Campaign and link</source>
        <translation>Campagne et lien</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Aucune campagne</translation>
    </message>
    <message>
        <source>There are blanks in it. A link has none.</source>
        <translation>Il contient des espaces. Un lien n’en a pas.</translation>
    </message>
    <message>
        <source>A post can only link to what begins with https:// or http://.</source>
        <translation>Une publication ne peut renvoyer qu’à ce qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>This names no page. A link looks like https://example.com/page.</source>
        <translation>Ceci n’indique aucune page. Un lien ressemble à https://example.com/page.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Sera envoyé sous la forme</translation>
    </message>
    <message>
        <source>The link as it will be sent</source>
        <translation>Le lien tel qu’il sera envoyé</translation>
    </message>
    <message>
        <source>Copy the link as it will be sent</source>
        <translation>Copier le lien tel qu’il sera envoyé</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaIntake</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Image collée %1</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaMenu</name>
    <message>
        <source>Crop…</source>
        <translation>Recadrer…</translation>
    </message>
    <message>
        <source>Focal point…</source>
        <translation>Point focal…</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Texte alternatif…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Choose pictures for this account only</source>
        <translation>Choisir des images pour ce compte seulement</translation>
    </message>
    <message>
        <source>Use the pictures of the post again</source>
        <translation>Reprendre les images de la publication</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Détails du fichier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Ajouter des images ou des clips</translation>
    </message>
    <message>
        <source>Drag to reorder. Drop files anywhere in the window, or paste.</source>
        <translation>Faites glisser pour réordonner. Déposez des fichiers dans la fenêtre, ou collez-les.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Image %1</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>pas de texte alternatif</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>No ALT</source>
        <translation>Sans ALT</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire de %1</translation>
    </message>
    <message>
        <source>Crop, replace and more</source>
        <translation>Recadrer, remplacer et plus</translation>
    </message>
</context>
<context>
    <name>galley::composer::MeterGrid</name>
    <message>
        <source>%1, title</source>
        <translation>%1, titre</translation>
    </message>
    <message>
        <source>%1, first comment</source>
        <translation>%1, premier commentaire</translation>
    </message>
    <message>
        <source>%1, own text</source>
        <translation>%1, texte propre</translation>
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
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesBrief</name>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Montrer</translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with nothing to put right</source>
        <translation>
            <numerusform>%n compte sans rien à corriger</numerusform>
            <numerusform>%n comptes sans rien à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PicturePicker</name>
    <message>
        <source>Replace by a picture of %1</source>
        <translation>Remplacer par une image de %1</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Images de %1</translation>
    </message>
    <message>
        <source>Search names and alt texts</source>
        <translation>Chercher dans les noms et textes alternatifs</translation>
    </message>
    <message>
        <source>Pictures and clips, the last used first</source>
        <translation>Images et clips, les derniers utilisés d’abord</translation>
    </message>
    <message>
        <source>Looking through the pictures…</source>
        <translation>Les images sont parcourues…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De cet ordinateur…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>What is added to posts of %1 shows up here.</source>
        <translation>Ce qui est ajouté aux publications de %1 apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Neither a name nor an alt text holds these words.</source>
        <translation>Ni un nom ni un texte alternatif ne contient ces mots.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celle-ci</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Ajouter %n</numerusform>
            <numerusform>Ajouter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PlaceBox</name>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Its name on the network</source>
        <translation>Son nom sur le réseau</translation>
    </message>
    <message>
        <source>It is matched by its name when the account is connected.</source>
        <translation>Il est associé par son nom quand le compte est connecté.</translation>
    </message>
</context>
<context>
    <name>galley::composer::Preview</name>
    <message>
        <source>… See more</source>
        <translation>… Voir plus</translation>
    </message>
    <message>
        <source>… more</source>
        <translation>… plus</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Republier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>View 1 comment</source>
        <translation>Voir 1 commentaire</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>Son original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds after %1 or %2</source>
        <translation>Se replie après %1 ou %2</translation>
    </message>
    <message>
        <source>Folds after %1</source>
        <translation>Se replie après %1</translation>
    </message>
    <message>
        <source>Preview, %1, %2</source>
        <translation>Aperçu, %1, %2</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Ajoutez une image ou une phrase</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Publication %1 sur %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>pas de texte alternatif</translation>
    </message>
    <message>
        <source>Picture %1 of %2, in front: %3</source>
        <translation>Image %1 sur %2, au premier plan&#xa0;: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Image %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Lien&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>First comment: %1</source>
        <translation>Premier commentaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::PreviewPane</name>
    <message>
        <source>Account to preview</source>
        <translation>Compte de l’aperçu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold the text again</source>
        <translation>Replier le texte</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Montrer tout le texte</translation>
    </message>
    <message>
        <source>Show the light look</source>
        <translation>Montrer l’apparence claire</translation>
    </message>
    <message>
        <source>Show the dark look</source>
        <translation>Montrer l’apparence sombre</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Zones sûres</translation>
    </message>
    <message>
        <source>Marks what the app covers with its own buttons and text</source>
        <translation>Marque ce que l’application couvre de ses boutons et textes</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Ajoutez une image ou une phrase</translation>
    </message>
    <message>
        <source>Choose an account to see it as its network shows it</source>
        <translation>Choisissez un compte pour la voir comme son réseau la montre</translation>
    </message>
</context>
<context>
    <name>galley::composer::SlotChip</name>
    <message>
        <source>%1, when this client usually posts</source>
        <translation>%1, quand ce client publie d’ordinaire</translation>
    </message>
    <message>
        <source>%1, when people tend to look</source>
        <translation>%1, quand on regarde volontiers</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetDialog</name>
    <message>
        <source>Save as hashtag set</source>
        <translation>Enregistrer comme jeu de hashtags</translation>
    </message>
    <message>
        <source>Save as snippet</source>
        <translation>Enregistrer comme extrait</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For all clients of the studio</source>
        <translation>Pour tous les clients du studio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Rename the hashtag set</source>
        <translation>Renommer le groupe de hashtags</translation>
    </message>
    <message>
        <source>Rename the snippet</source>
        <translation>Renommer l’extrait</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetMenu</name>
    <message>
        <source>Hashtag sets and snippets</source>
        <translation>Jeux de hashtags et extraits</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Jeux de hashtags</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <source>Select words or hashtags to save them here</source>
        <translation>Sélectionnez des mots ou des hashtags pour les garder ici</translation>
    </message>
    <message>
        <source>Save the selected hashtags…</source>
        <translation>Enregistrer les hashtags sélectionnés…</translation>
    </message>
    <message>
        <source>Save the selected words…</source>
        <translation>Enregistrer les mots sélectionnés…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>%1 (all clients)</source>
        <translation>%1 (tous les clients)</translation>
    </message>
    <message>
        <source>%1: all there already</source>
        <translation>%1 : tout y est déjà</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>galley::composer::SpellMarks</name>
    <message>
        <source>Looking for other spellings…</source>
        <translation>Recherche d’autres orthographes…</translation>
    </message>
    <message>
        <source>Add “%1” to the client’s words</source>
        <translation>Ajouter « %1 » aux mots du client</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>Aucune autre orthographe connue</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetSettings</name>
    <message>
        <source>Kind of post</source>
        <translation>Type de publication</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Comme d’habitude : %1</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n more setting(s)</source>
        <translation>
            <numerusform>%n réglage de plus</numerusform>
            <numerusform>%n réglages de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None is known yet. They come from the network once the account is connected.</source>
        <translation>Rien n’est encore connu. Cela vient du réseau une fois le compte connecté.</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetTabs</name>
    <message>
        <source>Text for</source>
        <translation>Texte pour</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texte de base</translation>
    </message>
    <message>
        <source>Something has to be put right</source>
        <translation>Quelque chose est à corriger</translation>
    </message>
    <message>
        <source>Has its own text</source>
        <translation>A son propre texte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>galley::composer::ThreadPart</name>
    <message>
        <source>What comes next?</source>
        <translation>Et ensuite ?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Partie %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 characters</source>
        <translation>%1, %2 caractères</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button of a part: what it does, which part</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Join to the part before</source>
        <translation>Réunir à la partie précédente</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Retirer la partie</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Texte alternatif…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>galley::composer::ThreadParts</name>
    <message>
        <source>Add a part</source>
        <translation>Ajouter une partie</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Ajouter une partie au fil</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Versions</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every time the words change, what they were is kept here.</source>
        <translation>Rien n’a encore changé. À chaque modification des mots, les anciens sont gardés ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurer cette version</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Until %1
%2 changed it</source>
        <translation>Jusqu’au %1
%2 l’a modifiée</translation>
    </message>
    <message>
        <source>As it was until %1, when %2 changed it</source>
        <translation>Comme c’était jusqu’au %1, quand %2 l’a modifié</translation>
    </message>
</context>
<context>
    <name>galley::composer::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>thu, +2d, 22.10.</source>
        <translation>jeu, +2d, 22.10.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>7:45</source>
        <translation>7:45</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Retirer du calendrier</translation>
    </message>
    <message>
        <source>Not understood. Write for example “7:45”.</source>
        <translation>Pas compris. Écrivez par exemple « 7:45 ».</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu”, “+2d” or “22 oct”.</source>
        <translation>Pas compris. Écrivez par exemple « jeu », « +2d » ou « 22 oct ».</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Sans jour, elle attend parmi les brouillons.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>This time comes twice: which one?</source>
        <translation>Cette heure vient deux fois : laquelle ?</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, clocks go forward: which one?</source>
        <translation>%1 n’existe pas le %2, les horloges avancent : laquelle choisir ?</translation>
    </message>
</context>
<context>
    <name>galley::imports::ColumnsPanel</name>
    <message>
        <source>What each column means</source>
        <translation>Ce que veut dire chaque colonne</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Sens de %1</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texte pour %1</translation>
    </message>
    <message>
        <source>%1, yes or no</source>
        <translation>%1, oui ou non</translation>
    </message>
</context>
<context>
    <name>galley::imports::Dates</name>
    <message>
        <source>Stays out: it has no day that can be read</source>
        <translation>Reste dehors : aucun jour lisible</translation>
    </message>
    <message>
        <source>Stays out: it has no title</source>
        <translation>Reste dehors : aucun titre</translation>
    </message>
    <message>
        <source>Stays out: it was cancelled</source>
        <translation>Reste dehors : annulé</translation>
    </message>
    <message>
        <source>Stays out: a newer version stands in the file</source>
        <translation>Reste dehors : le fichier en contient une version plus récente</translation>
    </message>
    <message>
        <source>Stays out: it is a post of this studio</source>
        <translation>Reste dehors : c’est une publication de ce studio</translation>
    </message>
    <message>
        <source>Was thrown away here; check it to bring it back</source>
        <translation>Jeté ici ; cochez pour le récupérer</translation>
    </message>
    <message>
        <source>The title is cut</source>
        <translation>Le titre est coupé</translation>
    </message>
    <message>
        <source>The text is cut</source>
        <translation>Le texte est coupé</translation>
    </message>
    <message>
        <source>Comes in as a day; its time stands in its text</source>
        <translation>Entre comme un jour ; l’heure est dans son texte</translation>
    </message>
    <message>
        <source>Its time zone is unknown; the day is the one written</source>
        <translation>Fuseau inconnu ; le jour est celui qui est écrit</translation>
    </message>
    <message>
        <source>Repeats by the days of its own time zone</source>
        <translation>Se répète selon les jours de son propre fuseau</translation>
    </message>
    <message>
        <source>How it repeats cannot be read; comes in once</source>
        <translation>Répétition illisible ; entre une fois</translation>
    </message>
    <message>
        <source>Repeats within a day; comes in once</source>
        <translation>Se répète dans la journée ; entre une fois</translation>
    </message>
    <message>
        <source>Some of its many times are left out</source>
        <translation>Certaines de ses nombreuses fois sont omises</translation>
    </message>
    <message>
        <source>on further days</source>
        <translation>d’autres jours</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>selon sa propre règle</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Brings a date up to date that is here</source>
        <translation>Met à jour une date déjà présente</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exporter le plan</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesDialog</name>
    <message>
        <source>Import dates</source>
        <translation>Importer des dates</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Dates of the file</source>
        <translation>Dates du fichier</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Choisir un calendrier</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendriers (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>Rien de nouveau.</translation>
    </message>
    <message>
        <source>All of it is here already. Importing it again brings what changes up to date and makes nothing twice.</source>
        <translation>Tout est déjà là. Un nouvel import met à jour ce qui change et ne crée rien en double.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or journal(s) of the file are no dates and stay out</source>
        <translation>
            <numerusform>%n tâche ou journal du fichier n’est pas une date et reste dehors</numerusform>
            <numerusform>%n tâches ou journaux du fichier ne sont pas des dates et restent dehors</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>Importer %n date</numerusform>
            <numerusform>Importer %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>galley::imports::ImportDialog</name>
    <message>
        <source>Import a schedule</source>
        <translation>Importer un planning</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Importer les publications</translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation>Choisir un planning</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Read like the last file with these columns</source>
        <translation>Lu comme le dernier fichier avec ces colonnes</translation>
    </message>
    <message>
        <source>Look it over below; every answer can be changed.</source>
        <translation>Vérifiez ci-dessous&#x202f;; chaque réponse peut être changée.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n question avant l’import</numerusform>
            <numerusform>%n questions avant l’import</numerusform>
        </translation>
    </message>
    <message>
        <source>One question before the import</source>
        <translation>Une question avant l’import</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>At 09:00</source>
        <translation>À 09:00</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import en cours…</translation>
    </message>
    <message>
        <source>Answer the question above first</source>
        <translation>Répondez d’abord à la question ci-dessus</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The pictures of these rows could not be read. Put them beside the file, then try again.</source>
        <translation>Impossible de lire les images de ces lignes. Placez-les à côté du fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 rejetées.csv</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv)</source>
        <translation>Tableaux en texte (*.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi laissée de côté</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>Impossible d’enregistrer %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>Rien n’a été modifié. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Repair the rows there and import that file.</source>
        <translation>Corrigez les lignes là-bas et importez ce fichier.</translation>
    </message>
    <message>
        <source>Drop a client&apos;s spreadsheet here</source>
        <translation>Déposez ici le tableau d’un client</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Comme dit le fichier</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Pour le client</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Heures de</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Rows without a time</source>
        <translation>Lignes sans heure</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Come in as</source>
        <translation>Entrent comme</translation>
    </message>
    <message>
        <source>Make a place for missing accounts</source>
        <translation>Créer une place pour les comptes manquants</translation>
    </message>
    <message>
        <source>They can be connected later. Without it, such rows are rejected.</source>
        <translation>Ils pourront être connectés plus tard. Sans cela, ces lignes sont rejetées.</translation>
    </message>
    <message>
        <source>Rows without a network go to</source>
        <translation>Les lignes sans réseau vont à</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Aucun réseau</translation>
    </message>
    <message>
        <source>All networks of the client</source>
        <translation>Tous les réseaux du client</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>en-tête à la ligne %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, comme trouvé</translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation>À cause de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Every picture is looked at first</source>
        <translation>Chaque image est d’abord examinée</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln post(s)</source>
        <translation>
            <numerusform>Importer %Ln publication</numerusform>
            <numerusform>Importer %Ln publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>Enregistrer %Ln ligne rejetée…</numerusform>
            <numerusform>Enregistrer %Ln lignes rejetées…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures and clips: %L1 of %L2</source>
        <translation>Copie des images et clips&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Looking at pictures and clips: %L1 of %L2</source>
        <translation>Examen des images et clips&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Importing… %L1 of %L2</source>
        <translation>Import en cours… %L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln post(s)…</source>
        <translation>
            <numerusform>Enregistrement de %Ln publication…</numerusform>
            <numerusform>Enregistrement de %Ln publications…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln ligne</numerusform>
            <numerusform>%1, %2, %3, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems: %L1 rejected, %L2 to look at</source>
        <translation>Problèmes : %L1 rejetées, %L2 à vérifier</translation>
    </message>
    <message>
        <source>Spreadsheets as text and calendars (*.csv *.tsv *.txt *.ics)</source>
        <translation>Tableaux en texte et calendriers (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>CSV or TSV from Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel or Ayrshare. You see every row before anything happens. A calendar (.ics) comes in as notes on its days.</source>
        <translation>CSV ou TSV d’Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel ou Ayrshare. Vous voyez chaque ligne avant que rien n’arrive. Un calendrier (.ics) arrive sous forme de notes à ses jours.</translation>
    </message>
    <message>
        <source>Dates of a calendar…</source>
        <translation>Dates d’un calendrier…</translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewModel</name>
    <message>
        <source>Comes in</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>Comes in, with a warning</source>
        <translation>Entre, avec un avertissement</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>Ne peut pas entrer</translation>
    </message>
    <message>
        <source>Left out, there already</source>
        <translation>Laissée de côté, déjà là</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Ligne %1, %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sans texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or clip(s)</source>
        <translation>
            <numerusform>%Ln image ou clip</numerusform>
            <numerusform>%Ln images ou clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>galley::shell::AccountRows</name>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Name on the network</source>
        <translation>Nom sur le réseau</translation>
    </message>
    <message>
        <source>It is connected: its name comes from the network.</source>
        <translation>Il est connecté : son nom vient du réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go to this account, in the calendar or the bin. Take it off them first.</source>
        <translation>
            <numerusform>%n publication va sur ce compte, dans le calendrier ou la corbeille. Retirez-le d’abord de celle-ci.</numerusform>
            <numerusform>%n publications vont sur ce compte, dans le calendrier ou la corbeille. Retirez-le d’abord de celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on %1</source>
        <comment>a network</comment>
        <translation>Nom sur %1</translation>
    </message>
    <message>
        <source>Remove the account on %1</source>
        <translation>Retirer le compte %1</translation>
    </message>
    <message>
        <source>Remove %1 on %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>This names no account. Type it as it stands on the network.</source>
        <translation>Ceci n’indique aucun compte. Écrivez-le comme il figure sur le réseau.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Ce compte est déjà dans la liste.</translation>
    </message>
    <message>
        <source>No account yet. Add where this client’s posts go; connecting it can wait.</source>
        <translation>Pas encore de compte. Ajoutez où vont les publications de ce client ; la connexion peut attendre.</translation>
    </message>
    <message>
        <source>Where this client’s posts go. An account can be planned for before it is connected.</source>
        <translation>Où vont les publications de ce client. On peut planifier pour un compte avant de le connecter.</translation>
    </message>
</context>
<context>
    <name>galley::shell::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Ajouter le client</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Un client a besoin d’un nom.</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>What of the client</source>
        <translation>Quoi du client</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Enregistrer le client</translation>
    </message>
</context>
<context>
    <name>galley::shell::CommandRegistry</name>
    <message>
        <source>This belongs to another screen</source>
        <translation>Ceci appartient à un autre écran</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>galley::shell::FailurePage</name>
    <message>
        <source>Back to the start</source>
        <translation>Retour au début</translation>
    </message>
</context>
<context>
    <name>galley::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>To the next day or post</source>
        <translation>Au jour ou à la publication qui suit</translation>
    </message>
    <message>
        <source>Move the chosen posts by a day or a week</source>
        <translation>Déplacer les publications choisies d’un jour ou d’une semaine</translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation>Premier ou dernier jour de la semaine</translation>
    </message>
    <message>
        <source>Peek at a post or a day</source>
        <translation>Jeter un œil à une publication ou un jour</translation>
    </message>
    <message>
        <source>Open the post, or write a new one</source>
        <translation>Ouvrir la publication ou en écrire une nouvelle</translation>
    </message>
    <message>
        <source>Choose every post shown</source>
        <translation>Choisir toutes les publications affichées</translation>
    </message>
    <message>
        <source>Menu of the post or day</source>
        <translation>Menu de la publication ou du jour</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Only the first to ninth client</source>
        <translation>Seulement le premier au neuvième client</translation>
    </message>
    <message>
        <source>Leave a post that is written; it is saved</source>
        <translation>Quitter une publication ; elle est enregistrée</translation>
    </message>
    <message>
        <source>Move the chosen picture</source>
        <translation>Déplacer l’image choisie</translation>
    </message>
    <message>
        <source>Say what the chosen picture shows</source>
        <translation>Dire ce que montre l’image choisie</translation>
    </message>
    <message>
        <source>Open the month of the day field</source>
        <translation>Ouvrir le mois du champ du jour</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since then and stay as they are.</source>
        <translation>
            <numerusform>%n champ a changé depuis et reste tel quel.</numerusform>
            <numerusform>%n champs ont changé depuis et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un studio</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Où ce studio est gardé</translation>
    </message>
    <message>
        <source>Everything is saved on this computer the moment you do it, in the folder %1. A copy is made every day.</source>
        <translation>Tout est enregistré sur cet ordinateur au moment où vous le faites, dans le dossier %1. Une copie est faite chaque jour.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove the sample studio?</source>
        <translation>Retirer le studio d’exemple&#x202f;?</translation>
    </message>
    <message>
        <source>Its made-up clients and posts, and what you changed in them, go away. Your own studios stay. It can be set up afresh from the first screen.</source>
        <translation>Ses clients et publications inventés, et ce que vous y avez changé, disparaissent. Vos propres studios restent. On peut le recréer depuis le premier écran.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Some files of the sample studio could not be removed.</source>
        <translation>Certains fichiers du studio d’exemple n’ont pas pu être retirés.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Setting up the sample studio…</source>
        <translation>Préparation du studio d’exemple…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Création du studio…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Studio d’exemple</translation>
    </message>
    <message>
        <source>Show only this client</source>
        <translation>Afficher seulement ce client</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Modifier le client…</translation>
    </message>
</context>
<context>
    <name>galley::shell::Palette</name>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search, or say what to do: move slow bread to friday 9</source>
        <translation>Cherchez, ou dites quoi faire&#xa0;: déplacer slow bread à vendredi 9</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Recherche ou commande</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Rien ici ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>plus d’actions</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>commandes seulement</translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln thing(s) here, offline too</source>
        <translation>
            <numerusform>%Ln élément parcouru ici, même hors ligne</numerusform>
            <numerusform>%Ln éléments parcourus ici, même hors ligne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::PostWindow</name>
    <message>
        <source>To the window of the studio</source>
        <translation>Vers la fenêtre du studio</translation>
    </message>
    <message>
        <source>calendar main window back</source>
        <translation>calendrier fenêtre principale retour</translation>
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
        <translation>Studio d’exemple. Rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Commencer le tien</translation>
    </message>
</context>
<context>
    <name>galley::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation>Comme d’habitude ici</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semaine commence le</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Votre fuseau horaire</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Lettres seules comme touches</translation>
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
    <message>
        <source>, </source>
        <comment>between two counts</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menu de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for this client</source>
        <translation>
            <numerusform>%n publication attend ce client</numerusform>
            <numerusform>%n publications attendent ce client</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Tout est enregistré %1</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Chercher, aller à</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>galley::shell::WordRows</name>
    <message>
        <source>Add a word</source>
        <translation>Ajouter un mot</translation>
    </message>
    <message>
        <source>Every picture is described</source>
        <translation>Chaque image est décrite</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Mots à éviter</translation>
    </message>
    <message>
        <source>Add a word to avoid</source>
        <translation>Ajouter un mot à éviter</translation>
    </message>
    <message>
        <source>One of these words in every text</source>
        <translation>Un de ces mots dans chaque texte</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>All of these hashtags</source>
        <translation>Tous ces hashtags</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Mot ou expression</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Mot à éviter</translation>
    </message>
    <message>
        <source>Write this instead, if you like</source>
        <translation>À la place, si vous voulez</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Quoi écrire à la place</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>Au lieu de %1</translation>
    </message>
    <message>
        <source>Remove this word</source>
        <translation>Retirer ce mot</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>Langues des textes</translation>
    </message>
</context>
<context>
    <name>galley::welcome::ProofsPicture</name>
    <message>
        <source>Saturday, 10 to 4, at the yard</source>
        <translation>Samedi, de 10 h à 16 h, dans la cour</translation>
    </message>
    <message>
        <source>Light &amp; Ledger, from 15 October</source>
        <translation>Lumière et registre, dès le 15 octobre</translation>
    </message>
    <message>
        <source>Proof 3</source>
        <translation>Épreuve 3</translation>
    </message>
    <message>
        <source>Flour, water, salt and </source>
        <comment>before the struck words</comment>
        <translation>Farine, eau, sel et </translation>
    </message>
    <message>
        <source>thirty-six</source>
        <comment>the struck words; 36 is written over them</comment>
        <translation>trente-six</translation>
    </message>
    <message>
        <source> hours.</source>
        <comment>after the struck words</comment>
        <translation> heures.</translation>
    </message>
    <message>
        <source>The rest is knowing when to leave it alone.</source>
        <translation>Le reste, c’est savoir quand la laisser tranquille.</translation>
    </message>
</context>
<context>
    <name>galley::welcome::StartForm</name>
    <message>
        <source>Your name stands beside what you do. It stays on this computer.</source>
        <translation>Votre nom figure à côté de ce que vous faites. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A studio needs a name. It can be changed later.</source>
        <translation>Un studio a besoin d’un nom. On peut le changer plus tard.</translation>
    </message>
    <message>
        <source>Whose spreadsheet is it?</source>
        <translation>À qui est ce tableau&#x202f;?</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Votre studio</translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation>Nom du studio</translation>
    </message>
    <message>
        <source>Studio Marginalia</source>
        <translation>Studio Marginalia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Ada Okafor</source>
        <translation>Ada Okafor</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>Premier client</translation>
    </message>
    <message>
        <source>May stay empty for now</source>
        <translation>Peut rester vide pour l’instant</translation>
    </message>
    <message>
        <source>Time zone of the client</source>
        <translation>Fuseau horaire du client</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Start and choose the file</source>
        <translation>Commencer et choisir le fichier</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>galley::welcome::WelcomePage</name>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Read it. Mark it.
Sign it off.</source>
        <translation>Lire. Annoter.
Donner son accord.</translation>
    </message>
    <message>
        <source>Plan, write and approve social posts for all your clients. Everything stays on this computer and works without a network.</source>
        <translation>Planifiez, écrivez et faites approuver les publications de tous vos clients. Tout reste sur cet ordinateur et fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Try the sample studio</source>
        <translation>Essayer le studio d’exemple</translation>
    </message>
    <message>
        <source>Six made-up clients and a year of their posts. No account, nothing is sent.</source>
        <translation>Six clients inventés et une année de leurs publications. Pas de compte, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Commencer sur cet ordinateur</translation>
    </message>
    <message>
        <source>An empty studio of your own. No account needed.</source>
        <translation>Un studio vide, le tien. Pas besoin de compte.</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importer un tableau…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Ouvrir un studio…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Galley sends no usage data</source>
        <translation>Galley n’envoie aucune donnée d’usage</translation>
    </message>
    <message>
        <source>Studios on this computer</source>
        <translation>Studios de cet ordinateur</translation>
    </message>
</context>
<context>
    <name>galley::widgets::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>galley::widgets::WhichTime</name>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>La première %1, avant le recul des horloges</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>La seconde %1, après</translation>
    </message>
    <message>
        <source>%1, before clocks go forward</source>
        <translation>%1, avant que les horloges avancent</translation>
    </message>
    <message>
        <source>%1, right after</source>
        <translation>%1, juste après</translation>
    </message>
</context>
<context>
    <name>galley::widgets::ZoneBox</name>
    <message>
        <source>No time zone is called that. Type the name of a large city there, like Berlin.</source>
        <translation>Aucun fuseau horaire ne s’appelle ainsi. Tapez le nom d’une grande ville de là-bas, comme Paris.</translation>
    </message>
</context>
</TS>
