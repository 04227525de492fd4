<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>See galley --help.</source>
        <translation>Véase galley --help.</translation>
    </message>
    <message>
        <source>Open the workspace in this folder; it is made if it is not there. Else the one that was open last.</source>
        <translation>Abrir el estudio de esta carpeta; si no existe, se crea. Si no, el último que estuvo abierto.</translation>
    </message>
    <message>
        <source>folder</source>
        <comment>a placeholder of --help</comment>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Open the sample studio.</source>
        <translation>Abrir el estudio de muestra.</translation>
    </message>
    <message>
        <source>Import the spreadsheets given, without a window. Needs --client and --zone. Ends with 0 when every row is in, with 1 when a file or the workspace cannot be used, with 2 (nothing imported) where something can be read in more than one way, and says what to give, with 3 when rows were rejected. A workspace in which nobody has begun gets a studio of its folder&apos;s name, with this client, owned by you.</source>
        <translation>Importar las hojas indicadas, sin ventana. Necesita --client y --zone. Termina con 0 cuando entraron todas las filas, con 1 cuando un archivo o el estudio no se puede usar, con 2 (nada importado) donde algo se puede leer de varias maneras, y dice qué indicar, con 3 cuando se rechazaron filas. Donde nadie ha empezado se crea un estudio con el nombre de la carpeta y este cliente, que es tuyo.</translation>
    </message>
    <message>
        <source>The client to import for, by name.</source>
        <translation>El cliente para el que se importa, por su nombre.</translation>
    </message>
    <message>
        <source>name</source>
        <comment>a placeholder of --help</comment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Add the client that --client names, where there is none of this name.</source>
        <translation>Añadir el cliente que nombra --client si no hay ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>The time zone of the spreadsheet&apos;s times, such as Europe/Berlin.</source>
        <translation>La zona horaria de las horas de la hoja, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>zone</source>
        <comment>a placeholder of --help</comment>
        <translation>zona</translation>
    </message>
    <message>
        <source>How to read the spreadsheet&apos;s columns; see the README.</source>
        <translation>Cómo leer las columnas de la hoja; véase el README.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>a placeholder of --help</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Check the workspace and print what is wrong with it.</source>
        <translation>Revisar el estudio y mostrar lo que está mal.</translation>
    </message>
    <message>
        <source>Render every screen to a picture in this folder; needs no display.</source>
        <translation>Dibujar cada pantalla como imagen en esta carpeta; no necesita monitor.</translation>
    </message>
    <message>
        <source>Tour: this screen only.</source>
        <translation>Recorrido: solo esta pantalla.</translation>
    </message>
    <message>
        <source>Tour: the window&apos;s size; where not given each screen&apos;s own, mostly 1440x900.</source>
        <translation>Recorrido: el tamaño de la ventana; si no, el propio de cada pantalla, casi siempre 1440x900.</translation>
    </message>
    <message>
        <source>WxH</source>
        <comment>a placeholder of --help</comment>
        <translation>AnxAl</translation>
    </message>
    <message>
        <source>Tour: light or dark.</source>
        <translation>Recorrido: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>a placeholder of --help</comment>
        <translation>tema</translation>
    </message>
    <message>
        <source>The language: en, de, es or fr.</source>
        <translation>El idioma: en, de, es o fr.</translation>
    </message>
    <message>
        <source>code</source>
        <comment>a placeholder of --help</comment>
        <translation>código</translation>
    </message>
    <message>
        <source>Tour: the size of text in percent, 90 to 150.</source>
        <translation>Recorrido: el tamaño del texto en porcentaje, de 90 a 150.</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>a placeholder of --help</comment>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>Plan, proof, approve and publish the posts of an agency&apos;s clients.</source>
        <translation>Planificar, corregir, aprobar y publicar las publicaciones de los clientes de una agencia.</translation>
    </message>
    <message>
        <source>Spreadsheets (CSV, TSV) to import.</source>
        <translation>Hojas (CSV, TSV) que importar.</translation>
    </message>
    <message>
        <source>[files…]</source>
        <translation>[archivos…]</translation>
    </message>
    <message>
        <source>The sample studio has a folder of its own: give --sample or --workspace.</source>
        <translation>El estudio de muestra tiene su propia carpeta: indica --sample o --workspace.</translation>
    </message>
    <message>
        <source>--workspace takes a folder on this computer.</source>
        <translation>--workspace toma una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>--workspace needs a folder.</source>
        <translation>--workspace necesita una carpeta.</translation>
    </message>
    <message>
        <source>--import needs at least one file.</source>
        <translation>--import necesita al menos un archivo.</translation>
    </message>
    <message>
        <source>--import needs --client: the name of the client that the posts are for.</source>
        <translation>--import necesita --client: el nombre del cliente de las publicaciones.</translation>
    </message>
    <message>
        <source>--import needs --zone: the time zone of the times in the file, such as Europe/Berlin.</source>
        <translation>--import necesita --zone: la zona horaria de las horas del archivo, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 was given without --import.</source>
        <translation>Se indicó %1 sin --import.</translation>
    </message>
    <message>
        <source>--client, --new-client, --zone and --map belong to --import.</source>
        <translation>--client, --new-client, --zone y --map van con --import.</translation>
    </message>
    <message>
        <source>--tour needs a folder.</source>
        <translation>--tour necesita una carpeta.</translation>
    </message>
    <message>
        <source>--screen, --size, --theme and --text belong to --tour.</source>
        <translation>--screen, --size, --theme y --text van con --tour.</translation>
    </message>
    <message>
        <source>--text is a number from 90 to 150.</source>
        <translation>--text es un número de 90 a 150.</translation>
    </message>
    <message>
        <source>--size is width x height in pixels, at least 640x480, such as 1440x900.</source>
        <translation>--size es ancho x alto en píxeles, al menos 640x480, como 1440x900.</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme es light o dark.</translation>
    </message>
    <message>
        <source>--lang is en, de, es or fr.</source>
        <translation>--lang es en, de, es o fr.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Started the studio “%1” of %2 with the client “%3” (%4) in %5.</source>
        <translation>Empezado el estudio «%1» de %2 con el cliente «%3» (%4) en %5.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Several clients are called “%1”: give them names of their own.</source>
        <translation>Varios clientes se llaman «%1»: ponles nombres propios.</translation>
    </message>
    <message>
        <source>There is no client “%1” in %2. Nothing was imported.</source>
        <translation>No hay ningún cliente «%1» en %2. No se importó nada.</translation>
    </message>
    <message>
        <source>Give --client with one of %1.</source>
        <translation>Indica --client con uno de %1.</translation>
    </message>
    <message>
        <source>Add --new-client to start with “%1”.</source>
        <translation>Añade --new-client para empezar con «%1».</translation>
    </message>
    <message>
        <source>Added the client “%1” (%2).</source>
        <translation>Añadido el cliente «%1» (%2).</translation>
    </message>
    <message>
        <source>There is no time zone %1. Nothing was imported. Give one like Europe/Berlin.</source>
        <translation>No existe la zona horaria %1. No se importó nada. Indica una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>No workspace was open before: give --workspace with its folder.</source>
        <translation>Antes no hubo ningún estudio abierto: indica --workspace con su carpeta.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “galley --tour DIR” renders every screen to a picture.</source>
        <translation>No hay pantalla donde abrir una ventana. «galley --tour CARPETA» dibuja cada pantalla como imagen.</translation>
    </message>
    <message>
        <source>There is no screen “%1”. There are: %2.</source>
        <translation>No hay ninguna pantalla «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be made.</source>
        <translation>No se puede crear %1.</translation>
    </message>
    <message>
        <source>%1 did not come about.</source>
        <translation>%1 no llegó a formarse.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <translation>No hay ningún estudio en %1.</translation>
    </message>
    <message>
        <source>%1: nothing is wrong.</source>
        <translation>%1: todo está bien.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Opening the workspace repairs what can be repaired.</source>
        <translation>
            <numerusform>%1: %n problema. Al abrir el estudio se repara lo que tiene arreglo.</numerusform>
            <numerusform>%1: %n problemas. Al abrir el estudio se repara lo que tiene arreglo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the posts that have a time, and the notes, to this calendar file (.ics), of --client or of all clients. Ends with 0 when it is written.</source>
        <translation>Escribe en este archivo de calendario (.ics) las publicaciones con hora y las notas, de --client o de todos los clientes. Termina con 0 cuando está escrito.</translation>
    </message>
    <message>
        <source>--import, --export, --verify and --tour are different things: give one of them.</source>
        <translation>--import, --export, --verify y --tour son cosas distintas: indica una de ellas.</translation>
    </message>
    <message>
        <source>--export needs a file.</source>
        <translation>--export necesita un archivo.</translation>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DueSoon</name>
    <message>
        <source>this post</source>
        <translation>esta publicación</translation>
    </message>
    <message>
        <source>Move %1?</source>
        <translation>¿Mover %1?</translation>
    </message>
    <message>
        <source>Take %1 off the calendar?</source>
        <translation>¿Quitar %1 del calendario?</translation>
    </message>
    <message>
        <source>Move %1 to the bin?</source>
        <translation>¿Mover %1 a la papelera?</translation>
    </message>
    <message>
        <source>Move these posts?</source>
        <translation>¿Mover estas publicaciones?</translation>
    </message>
    <message>
        <source>Take these posts off the calendar?</source>
        <translation>¿Quitar estas publicaciones del calendario?</translation>
    </message>
    <message>
        <source>Move these posts to the bin?</source>
        <translation>¿Mover estas publicaciones a la papelera?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Quitar del calendario</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>It is due at %1, in less than five minutes. It will not go out then.</source>
        <translation>Toca a las %1, en menos de cinco minutos. Entonces no saldrá.</translation>
    </message>
    <message>
        <source>Due in less than five minutes: %1. What is moved away does not go out then.</source>
        <translation>En menos de cinco minutos tocan: %1. Lo que se mueve no sale entonces.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>EmojiGroup</name>
    <message>
        <source>Smileys &amp; Emotion</source>
        <translation>Caras y emociones</translation>
    </message>
    <message>
        <source>People &amp; Body</source>
        <translation>Personas y cuerpo</translation>
    </message>
    <message>
        <source>Animals &amp; Nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food &amp; Drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel &amp; Places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Banderas</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe. Make some room, then try again.</source>
        <translation>Este cambio no se guardó. Todo lo anterior está a salvo. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to.</source>
        <translation>No se puede escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Galley works only where it can keep changes. Nothing was changed. Choose another folder, or copy this one to a place of your own and open the copy.</source>
        <translation>Galley solo trabaja donde puede guardar los cambios. No se cambió nada. Elige otra carpeta, o copia esta a un lugar tuyo y abre la copia.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>The workspace in {folder} cannot be opened.</source>
        <translation>No se puede abrir el estudio en {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed in it. The folder may be on a drive that is not connected.</source>
        <translation>No se cambió nada en él. Quizá la carpeta está en una unidad que no está conectada.</translation>
    </message>
    <message>
        <source>This workspace is open in another window of Galley.</source>
        <translation>Este estudio está abierto en otra ventana de Galley.</translation>
    </message>
    <message>
        <source>Only one window at a time may change it, so that nothing gets lost.</source>
        <translation>Solo una ventana a la vez puede cambiarlo, para que no se pierda nada.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to open it.</source>
        <translation>Se dejó como está. Actualiza Galley en este equipo para abrirlo.</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged.</source>
        <translation>El archivo del estudio está dañado.</translation>
    </message>
    <message>
        <source>Galley will rebuild it from the last daily copy and the journal when it starts again.</source>
        <translation>Galley lo reconstruirá con la última copia diaria y el diario cuando vuelva a arrancar.</translation>
    </message>
    <message>
        <source>Quit and rebuild</source>
        <translation>Salir y reconstruir</translation>
    </message>
    <message>
        <source>The workspace&apos;s file is damaged and could not be rebuilt.</source>
        <translation>El archivo del estudio está dañado y no se pudo reconstruir.</translation>
    </message>
    <message>
        <source>It was set aside as {aside}; nothing was deleted. A backup from elsewhere may help.</source>
        <translation>Se apartó como {aside}; no se borró nada. Puede ayudar una copia de otro sitio.</translation>
    </message>
    <message>
        <source>The disk refused to write.</source>
        <translation>El disco no permitió escribir.</translation>
    </message>
    <message>
        <source>This change was not kept. Everything before it is safe.</source>
        <translation>Este cambio no se guardó. Todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>The workspace is busy just now.</source>
        <translation>El estudio está ocupado en este momento.</translation>
    </message>
    <message>
        <source>This change was not kept.</source>
        <translation>Este cambio no se guardó.</translation>
    </message>
    <message>
        <source>There is one like it already.</source>
        <translation>Ya hay uno igual.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It was deleted meanwhile, perhaps in another window. It may be in the bin.</source>
        <translation>Se borró entretanto, quizá en otra ventana. Puede estar en la papelera.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Cambió entretanto.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at it again, then repeat.</source>
        <translation>No se sobrescribió nada. Míralo de nuevo y repite.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The workspace is being closed.</source>
        <translation>El estudio se está cerrando.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>No se puede leer {file}.</translation>
    </message>
    <message>
        <source>It was not added. The rest is as it was.</source>
        <translation>No se añadió. Lo demás sigue como estaba.</translation>
    </message>
    <message>
        <source>The picture was not added. Everything before it is safe. Make some room, then try again.</source>
        <translation>La imagen no se añadió. Todo lo anterior está a salvo. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The picture was not added.</source>
        <translation>La imagen no se añadió.</translation>
    </message>
    <message>
        <source>The disk refused to write to {folder}.</source>
        <translation>El disco no permitió escribir en {folder}.</translation>
    </message>
    <message>
        <source>The picture that arrived is not the one announced.</source>
        <translation>La imagen que llegó no es la anunciada.</translation>
    </message>
    <message>
        <source>It was not kept.</source>
        <translation>No se guardó.</translation>
    </message>
    <message>
        <source>{zone} is not a time zone that Galley knows.</source>
        <translation>{zone} no es una zona horaria que Galley conozca.</translation>
    </message>
    <message>
        <source>“{text}” is not a date and time.</source>
        <translation>«{text}» no es una fecha con hora.</translation>
    </message>
    <message>
        <source>This post is out already.</source>
        <translation>Esta publicación ya salió.</translation>
    </message>
    <message>
        <source>It can be copied, but not moved or changed.</source>
        <translation>Se puede copiar, pero no mover ni cambiar.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarla</translation>
    </message>
    <message>
        <source>This post is being published just now.</source>
        <translation>Esta publicación se está publicando ahora.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se cambió nada. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>This post was made on the network itself.</source>
        <translation>Esta publicación se hizo en la propia red.</translation>
    </message>
    <message>
        <source>It can be seen here, but not changed.</source>
        <translation>Aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>The post would go out at once, so it stays where it was.</source>
        <translation>La publicación saldría de inmediato, por eso se queda donde estaba.</translation>
    </message>
    <message>
        <source>This post has no day yet.</source>
        <translation>Esta publicación aún no tiene día.</translation>
    </message>
    <message>
        <source>Give it a day and a time first.</source>
        <translation>Dale primero un día y una hora.</translation>
    </message>
    <message>
        <source>{file} cannot be opened.</source>
        <translation>No se puede abrir {file}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Perhaps it was moved, or another program holds it.</source>
        <translation>No se importó nada. Quizá se movió o lo tiene otro programa.</translation>
    </message>
    <message>
        <source>{file} is larger than {megabytes} MB.</source>
        <translation>{file} ocupa más de {megabytes} MB.</translation>
    </message>
    <message>
        <source>Nothing was imported. Split it into smaller files.</source>
        <translation>No se importó nada. Divídelo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>{file} has more rows than Galley can take at once.</source>
        <translation>{file} tiene más filas de las que Galley admite de una vez.</translation>
    </message>
    <message>
        <source>{file} is a workbook of a spreadsheet program.</source>
        <translation>{file} es un libro de un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Save the sheet as CSV there, and choose that file.</source>
        <translation>No se importó nada. Guarda allí la hoja como CSV y elige ese archivo.</translation>
    </message>
    <message>
        <source>{file} is not a spreadsheet.</source>
        <translation>{file} no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Choose a file that was saved as CSV.</source>
        <translation>No se importó nada. Elige un archivo guardado como CSV.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>{file} has a header and no rows.</source>
        <translation>{file} tiene encabezado y ninguna fila.</translation>
    </message>
    <message>
        <source>0 posts: nothing was imported.</source>
        <translation>0 publicaciones: no se importó nada.</translation>
    </message>
    <message>
        <source>{file} does not look like a schedule.</source>
        <translation>{file} no parece un plan de publicaciones.</translation>
    </message>
    <message>
        <source>No column holds texts or pictures. Its columns are {columns} … If one of them holds the texts, say so.</source>
        <translation>Ninguna columna tiene textos o imágenes. Sus columnas son {columns} … Si una de ellas tiene los textos, indícalo.</translation>
    </message>
    <message>
        <source>There is no client called {name}.</source>
        <translation>No hay ningún cliente llamado {name}.</translation>
    </message>
    <message>
        <source>Nothing was imported. The clients are {known}.</source>
        <translation>No se importó nada. Los clientes son {known}.</translation>
    </message>
    <message>
        <source>Nothing was imported. Time zones are written like Europe/Berlin.</source>
        <translation>No se importó nada. Las zonas horarias se escriben como Europe/Berlin.</translation>
    </message>
    <message>
        <source>{file} is not a map file that Galley understands.</source>
        <translation>{file} no es un archivo de asignación que Galley entienda.</translation>
    </message>
    <message>
        <source>Nothing was imported. Look at line {line}.</source>
        <translation>No se importó nada. Mira la línea {line}.</translation>
    </message>
    <message>
        <source>That is too much at once.</source>
        <translation>Es demasiado de una vez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it in smaller steps.</source>
        <translation>No se cambió nada. Hazlo en pasos más pequeños.</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>No había nada que cambiar.</translation>
    </message>
    <message>
        <source>That text is too long to keep.</source>
        <translation>El texto es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Shorten it, or divide it into two posts.</source>
        <translation>No se cambió nada. Acórtalo o repártelo en dos publicaciones.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>El texto tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Nothing was changed. It usually comes in by copying; type that place again.</source>
        <translation>No se cambió nada. Suele entrar al copiar; escribe de nuevo ese lugar.</translation>
    </message>
    <message>
        <source>The text holds half of a character.</source>
        <translation>El texto tiene medio carácter.</translation>
    </message>
    <message>
        <source>This comes from a newer Galley.</source>
        <translation>Esto viene de un Galley más nuevo.</translation>
    </message>
    <message>
        <source>It was left as it is. Update Galley on this computer to use it.</source>
        <translation>Se dejó como está. Actualiza Galley en este equipo para usarlo.</translation>
    </message>
    <message>
        <source>The list of what networks accept is damaged.</source>
        <translation>La lista de lo que aceptan las redes está dañada.</translation>
    </message>
    <message>
        <source>It comes with the program: nothing of yours is lost. Install Galley again.</source>
        <translation>Viene con el programa: no se perdió nada tuyo. Instala Galley de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not a picture, clip or sound that Galley knows.</source>
        <translation>{file} no es una imagen, un clip ni un sonido que Galley conozca.</translation>
    </message>
    <message>
        <source>{file} is cut short or broken.</source>
        <translation>{file} está cortado o roto.</translation>
    </message>
    <message>
        <source>It was not added. Get it again from where it came.</source>
        <translation>No se añadió. Consíguelo de nuevo de donde vino.</translation>
    </message>
    <message>
        <source>{file} is too large to be read safely.</source>
        <translation>{file} es demasiado grande para leerlo con seguridad.</translation>
    </message>
    <message>
        <source>It was not added. Save a smaller copy and add that.</source>
        <translation>No se añadió. Guarda una copia más pequeña y añade esa.</translation>
    </message>
    <message>
        <source>Reading {file} took too long.</source>
        <translation>Leer {file} tardó demasiado.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken.</source>
        <translation>No se añadió. Quizá el archivo está roto.</translation>
    </message>
    <message>
        <source>{file} could not be read.</source>
        <translation>No se pudo leer {file}.</translation>
    </message>
    <message>
        <source>It was not added. The file may be broken; nothing else was touched.</source>
        <translation>No se añadió. Quizá el archivo está roto; no se tocó nada más.</translation>
    </message>
    <message>
        <source>The program that reads pictures is missing.</source>
        <translation>Falta el programa que lee imágenes.</translation>
    </message>
    <message>
        <source>No picture can be added until Galley is installed again. Everything else works.</source>
        <translation>No se puede añadir ninguna imagen hasta instalar Galley de nuevo. Todo lo demás funciona.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>What was added before stays.</source>
        <translation>Lo que se añadió antes se queda.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Nothing was imported. “{key}” says “{value}”.</source>
        <translation>No se importó nada. «{key}» dice «{value}».</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>{title} is {from} and cannot become {to}.</source>
        <translation>{title} está: {from}; no puede pasar a: {to}.</translation>
    </message>
    <message>
        <source>{title} is {state}, so it stays as it is.</source>
        <translation>{title} está: {state}; por eso se queda como está.</translation>
    </message>
    <message>
        <source>Nothing was changed. A copy of it can be changed.</source>
        <translation>No se cambió nada. Se puede cambiar una copia.</translation>
    </message>
    <message>
        <source>{title} is approved as it stands.</source>
        <translation>{title} está aprobada tal como está.</translation>
    </message>
    <message>
        <source>Nothing was changed. To change it, take it back to draft first; then it is approved again.</source>
        <translation>No se cambió nada. Para cambiarla, devuélvela primero a borrador; después se aprueba de nuevo.</translation>
    </message>
    <message>
        <source>Only {names} can {what}.</source>
        <translation>Solo {names} puede {what}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask there.</source>
        <translation>No se cambió nada. Pregunta ahí.</translation>
    </message>
    <message>
        <source>made on the network itself</source>
        <translation>hecha en la propia red</translation>
    </message>
    <message>
        <source>This post</source>
        <translation>Esta publicación</translation>
    </message>
    <message>
        <source>an owner of the studio</source>
        <translation>quien dirige el estudio</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>hacer esto</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Eso no funcionó.</translation>
    </message>
    <message>
        <source>What was there before is still there.</source>
        <translation>Lo que había antes sigue ahí.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Nothing was imported. It may have been moved, or you may not open it.</source>
        <translation>No se ha importado nada. Puede que se haya movido o que no tengas permiso para abrirlo.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export a shorter time from the other calendar.</source>
        <translation>No se ha importado nada. Exporta un periodo más corto desde el otro calendario.</translation>
    </message>
    <message>
        <source>There are more than {limit} dates in {file}.</source>
        <translation>En {file} hay más de {limit} fechas.</translation>
    </message>
    <message>
        <source>{file} is not a calendar.</source>
        <translation>{file} no es un calendario.</translation>
    </message>
    <message>
        <source>Nothing was imported. Export the calendar as iCalendar (.ics) and choose that file.</source>
        <translation>No se ha importado nada. Exporta el calendario como iCalendar (.ics) y elige ese archivo.</translation>
    </message>
    <message>
        <source>There are no dates in {file}.</source>
        <translation>En {file} no hay fechas.</translation>
    </message>
    <message>
        <source>How it repeats cannot be read: {rule}</source>
        <translation>No se puede leer cómo se repite: {rule}</translation>
    </message>
    <message>
        <source>It is shown the first time only.</source>
        <translation>Solo se muestra la primera vez.</translation>
    </message>
    <message>
        <source>{file} could not be saved.</source>
        <translation>No se ha podido guardar {file}.</translation>
    </message>
    <message>
        <source>There may be no room, or you may not write there. A file that was there before is as it was.</source>
        <translation>Puede que no haya espacio o que no puedas escribir ahí. Si ya había un archivo, sigue como estaba.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Guardar en otro sitio</translation>
    </message>
    <message>
        <source>Nothing was exported. There are: {known}.</source>
        <translation>No se ha exportado nada. Existen: {known}.</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Esta publicación ya salió o está en camino.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Se queda como se envió. Una copia sí se puede cambiar.</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Esta publicación está aprobada o espera aprobación.</translation>
    </message>
    <message>
        <source>Changed words need a new approval. Nothing was changed yet.</source>
        <translation>Las palabras cambiadas necesitan otra aprobación. Aún no se cambió nada.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message>
        <source>That is more text than a post can hold.</source>
        <translation>Es más texto del que cabe en una publicación.</translation>
    </message>
    <message>
        <source>Nothing was taken in and nothing is lost: it is still where it was copied from. A post holds some 60,000 letters.</source>
        <translation>No se tomó nada y nada se ha perdido: sigue donde se copió. En una publicación caben unas 60.000 letras.</translation>
    </message>
    <message>
        <source>A post cannot hold more than {limit} of these.</source>
        <translation>Una publicación no puede tener más de {limit}.</translation>
    </message>
    <message>
        <source>This account has this kind of post already.</source>
        <translation>Esta cuenta ya tiene este tipo de publicación.</translation>
    </message>
    <message>
        <source>That part of the post is not there any more.</source>
        <translation>Esa parte de la publicación ya no está.</translation>
    </message>
    <message>
        <source>This is not a Galley workspace: {file} was made by another program.</source>
        <translation>Esto no es un estudio de Galley: {file} es de otro programa.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>It was changed again since.</source>
        <translation>Se ha vuelto a cambiar desde entonces.</translation>
    </message>
    <message>
        <source>{name} has changed it since.</source>
        <translation>{name} lo ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The client has posts by now.</source>
        <translation>El cliente ya tiene publicaciones.</translation>
    </message>
    <message>
        <source>Nothing was changed. Delete the posts first.</source>
        <translation>No se ha cambiado nada. Elimina antes las publicaciones.</translation>
    </message>
    <message>
        <source>The start of a studio cannot be undone.</source>
        <translation>La creación de un estudio no se puede deshacer.</translation>
    </message>
    <message>
        <source>There are more than {limit} files in {file}.</source>
        <translation>En {file} hay más de {limit} archivos.</translation>
    </message>
    <message>
        <source>Nothing was added. Choose a folder inside it.</source>
        <translation>No se añadió nada. Elige una carpeta de dentro.</translation>
    </message>
    <message>
        <source>The workspace in {folder} was made by a newer Galley.</source>
        <translation>El estudio de {folder} se hizo con un Galley más nuevo.</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Esta publicación está en la papelera.</translation>
    </message>
    <message>
        <source>Nothing of it can be changed there. Restore it first.</source>
        <translation>Allí no se puede cambiar nada de ella. Restáurala primero.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{platform} does not offer this kind of post.</source>
        <translation>{platform} no ofrece este tipo de publicación.</translation>
    </message>
    <message>
        <source>{platform} lets nobody publish this kind of post from outside.</source>
        <translation>{platform} no deja publicar este tipo desde fuera.</translation>
    </message>
    <message>
        <source>{platform} wants a text.</source>
        <translation>{platform} necesita un texto.</translation>
    </message>
    <message>
        <source>{platform} shows no text with this kind of post.</source>
        <translation>{platform} no muestra texto en este tipo de publicación.</translation>
    </message>
    <message>
        <source>{over} over for {platform} ({measured} of {limit}).</source>
        <translation>{over} de más para {platform} ({measured} de {limit}).</translation>
    </message>
    <message>
        <source>Too short for {platform}.</source>
        <translation>Demasiado corto para {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take the character {character}.</source>
        <translation>{platform} no acepta el carácter {character}.</translation>
    </message>
    <message>
        <source>{platform} wants a title.</source>
        <translation>{platform} necesita un título.</translation>
    </message>
    <message>
        <source>{platform} shows no title.</source>
        <translation>{platform} no muestra título.</translation>
    </message>
    <message>
        <source>The title is {over} over for {platform}.</source>
        <translation>Al título le sobran {over} para {platform}.</translation>
    </message>
    <message>
        <source>The title is too short for {platform}.</source>
        <translation>El título es demasiado corto para {platform}.</translation>
    </message>
    <message>
        <source>{platform} does not take {character} in a title.</source>
        <translation>{platform} no acepta {character} en un título.</translation>
    </message>
    <message>
        <source>{platform} takes no first comment.</source>
        <translation>{platform} no acepta primer comentario.</translation>
    </message>
    <message>
        <source>The first comment is {over} over for {platform}.</source>
        <translation>Al primer comentario le sobran {over} para {platform}.</translation>
    </message>
    <message>
        <source>The first comment is too short for {platform}.</source>
        <translation>El primer comentario es demasiado corto para {platform}.</translation>
    </message>
    <message>
        <source>{platform} wants a link for this kind of post.</source>
        <translation>{platform} necesita un enlace para este tipo de publicación.</translation>
    </message>
    <message>
        <source>{platform} takes no links here.</source>
        <translation>{platform} no acepta enlaces aquí.</translation>
    </message>
    <message>
        <source>{platform} shows the link, but nobody can click it.</source>
        <translation>{platform} muestra el enlace, pero nadie puede hacer clic en él.</translation>
    </message>
    <message>
        <source>{platform} does not take this link.</source>
        <translation>{platform} no acepta este enlace.</translation>
    </message>
    <message>
        <source>The link is too long for {platform}.</source>
        <translation>El enlace es demasiado largo para {platform}.</translation>
    </message>
    <message>
        <source>{measured} links are too many for {platform} ({limit}).</source>
        <translation>{measured} enlaces son demasiados para {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{measured} hashtags are too many for {platform} ({limit}).</source>
        <translation>{measured} hashtags son demasiados para {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} advises at most {limit} hashtags; there are {measured}.</source>
        <translation>{platform} aconseja como máximo {limit} hashtags; hay {measured}.</translation>
    </message>
    <message>
        <source>{platform} shows hashtags as plain text.</source>
        <translation>{platform} muestra los hashtags como texto simple.</translation>
    </message>
    <message>
        <source>A hashtag is too long for {platform}.</source>
        <translation>Un hashtag es demasiado largo para {platform}.</translation>
    </message>
    <message>
        <source>{measured} mentions are too many for {platform} ({limit}).</source>
        <translation>{measured} menciones son demasiadas para {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} wants a picture or a clip.</source>
        <translation>{platform} necesita una imagen o un clip.</translation>
    </message>
    <message>
        <source>{platform} wants at least {limit} pictures or clips.</source>
        <translation>{platform} necesita al menos {limit} imágenes o clips.</translation>
    </message>
    <message>
        <source>{measured} pictures are too many for {platform} ({limit}).</source>
        <translation>{measured} imágenes son demasiadas para {platform} ({limit}).</translation>
    </message>
    <message>
        <source>{platform} does not take {file} with this kind of post.</source>
        <translation>{platform} no acepta {file} en este tipo de publicación.</translation>
    </message>
    <message>
        <source>{platform} does not take pictures and clips together.</source>
        <translation>{platform} no acepta imágenes y clips juntos.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of {file}.</source>
        <translation>{platform} no acepta el formato de {file}.</translation>
    </message>
    <message>
        <source>{file} is too large for {platform}.</source>
        <translation>{file} es demasiado grande para {platform}.</translation>
    </message>
    <message>
        <source>{file} is too small for {platform}.</source>
        <translation>{file} es demasiado pequeño para {platform}.</translation>
    </message>
    <message>
        <source>{file} is too long for {platform}.</source>
        <translation>{file} es demasiado largo para {platform}.</translation>
    </message>
    <message>
        <source>{file} is too short for {platform}.</source>
        <translation>{file} es demasiado corto para {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop {file}.</source>
        <translation>{platform} recortará {file}.</translation>
    </message>
    <message>
        <source>{platform} wants an alt text for {file}.</source>
        <translation>{platform} necesita un texto alternativo para {file}.</translation>
    </message>
    <message>
        <source>{platform} keeps no alt texts.</source>
        <translation>{platform} no guarda textos alternativos.</translation>
    </message>
    <message>
        <source>The alt text of {file} is {over} over for {platform}.</source>
        <translation>Al texto alternativo de {file} le sobran {over} para {platform}.</translation>
    </message>
    <message>
        <source>{file} does not have the size or shape that {platform} takes.</source>
        <translation>{file} no tiene el tamaño o la forma que acepta {platform}.</translation>
    </message>
    <message>
        <source>{platform} will not take this as it is (%1).</source>
        <translation>{platform} no lo aceptará así (%1).</translation>
    </message>
    <message>
        <source>{platform} does not take pictures {numbers} with this kind of post.</source>
        <translation>{platform} no acepta las imágenes {numbers} con este tipo de publicación.</translation>
    </message>
    <message>
        <source>{platform} does not take the format of pictures {numbers}.</source>
        <translation>{platform} no acepta el formato de las imágenes {numbers}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too large for {platform}.</source>
        <translation>Las imágenes {numbers} son demasiado grandes para {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} are too small for {platform}.</source>
        <translation>Las imágenes {numbers} son demasiado pequeñas para {platform}.</translation>
    </message>
    <message>
        <source>{platform} will crop pictures {numbers}.</source>
        <translation>{platform} recortará las imágenes {numbers}.</translation>
    </message>
    <message>
        <source>{platform} wants alt texts for pictures {numbers}.</source>
        <translation>{platform} pide textos alternativos para las imágenes {numbers}.</translation>
    </message>
    <message>
        <source>The alt texts of pictures {numbers} are too long for {platform}.</source>
        <translation>Los textos alternativos de las imágenes {numbers} son demasiado largos para {platform}.</translation>
    </message>
    <message>
        <source>Pictures {numbers} do not have the size or shape that {platform} takes.</source>
        <translation>Las imágenes {numbers} no tienen el tamaño o la forma que acepta {platform}.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>To take the first of them, add to the map file:</source>
        <translation>Para tomar la primera, añade al archivo de asignación:</translation>
    </message>
    <message>
        <source>Add one of these to the map file:</source>
        <translation>Añade una de estas al archivo de asignación:</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Guardar como nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date, or date and time</source>
        <translation>Fecha, o fecha y hora</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Pictures and clips</source>
        <translation>Imágenes y clips</translation>
    </message>
    <message>
        <source>Alt texts</source>
        <translation>Textos alternativos</translation>
    </message>
    <message>
        <source>Networks or accounts</source>
        <translation>Redes o cuentas</translation>
    </message>
    <message>
        <source>A network&apos;s own text</source>
        <translation>Texto propio de una red</translation>
    </message>
    <message>
        <source>A network, yes or no</source>
        <translation>Una red, sí o no</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primer comentario</translation>
    </message>
    <message>
        <source>Kind of post</source>
        <translation>Tipo de publicación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft, yes or no</source>
        <translation>Borrador, sí o no</translation>
    </message>
    <message>
        <source>Internal notes</source>
        <translation>Notas internas</translation>
    </message>
    <message>
        <source>Windows (Western)</source>
        <translation>Windows (occidental)</translation>
    </message>
    <message>
        <source>Mac (older)</source>
        <translation>Mac (antiguo)</translation>
    </message>
    <message>
        <source>The file says so itself.</source>
        <translation>El propio archivo lo dice.</translation>
    </message>
    <message>
        <source>Every letter fits.</source>
        <translation>Cada letra encaja.</translation>
    </message>
    <message>
        <source>It fits, but for some damaged letters.</source>
        <translation>Encaja, salvo algunas letras dañadas.</translation>
    </message>
    <message>
        <source>Its letters take two bytes each.</source>
        <translation>Cada letra ocupa dos bytes.</translation>
    </message>
    <message>
        <source>It is not UTF-8, and older Windows programs write so.</source>
        <translation>No es UTF-8, y los programas antiguos de Windows escriben así.</translation>
    </message>
    <message>
        <source>As you chose.</source>
        <translation>Como elegiste.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>Year first</source>
        <translation>Primero el año</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Línea %1, %2: %3</translation>
    </message>
    <message>
        <source>column %1 (%2)</source>
        <translation>columna %1 (%2)</translation>
    </message>
    <message>
        <source>Which of these is “%1”: %2?</source>
        <translation>¿Cuál de estas es «%1»: %2?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4. Which number comes first?</source>
        <translation>«%1» en la línea %2, %3, puede ser %4. ¿Qué número va primero?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a date and no time, the first in line %1. When should they go out?</source>
        <translation>
            <numerusform>%n fila tiene fecha y no tiene hora, en la línea %1. ¿Cuándo debe salir?</numerusform>
            <numerusform>%n filas tienen fecha y no tienen hora, la primera en la línea %1. ¿Cuándo deben salir?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3, %n row(s)%4</source>
        <translation>
            <numerusform>%1: %2, %3, %n fila%4</numerusform>
            <numerusform>%1: %2, %3, %n filas%4</numerusform>
        </translation>
    </message>
    <message>
        <source>, as %1 writes it</source>
        <translation>, como lo escribe %1</translation>
    </message>
    <message>
        <source>Dates are read as: %1%2</source>
        <translation>Las fechas se leen así: %1%2</translation>
    </message>
    <message>
        <source> (because of “%1”)</source>
        <translation> (por «%1»)</translation>
    </message>
    <message>
        <source>Times are those of %1</source>
        <translation>Las horas son de %1</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>%1 imported, %2 there already, %3 rejected</source>
        <translation>%1 importadas, %2 ya estaban, %3 rechazadas</translation>
    </message>
    <message>
        <source>A quotation mark opens in line {line} and never closes, so the lines below it were read as one text. Close it, then import again.</source>
        <translation>En la línea {line} se abre una comilla que no se cierra, por eso las líneas siguientes se leyeron como un solo texto. Ciérrala e importa de nuevo.</translation>
    </message>
    <message>
        <source>One cell is far too long for a post. Perhaps a quotation mark is missing.</source>
        <translation>Una celda es demasiado larga para una publicación. Quizá falta una comilla.</translation>
    </message>
    <message>
        <source>The row has {cells} cells where the header has {columns}. A text with the separator in it needs quotation marks.</source>
        <translation>La fila tiene {cells} celdas y el encabezado {columns}. Un texto que lleva el separador necesita comillas.</translation>
    </message>
    <message>
        <source>The cell holds zero bytes, which are not text.</source>
        <translation>La celda tiene bytes cero, que no son texto.</translation>
    </message>
    <message>
        <source>A letter was lost before the file came here and shows as �.</source>
        <translation>Una letra se perdió antes de que el archivo llegara aquí y aparece como �.</translation>
    </message>
    <message>
        <source>There is neither a text nor a picture.</source>
        <translation>No hay texto ni imagen.</translation>
    </message>
    <message>
        <source>The text is longer than a post can hold.</source>
        <translation>El texto es más largo de lo que admite una publicación.</translation>
    </message>
    <message>
        <source>The same post stands in line {line} already.</source>
        <translation>La misma publicación ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>“{cell}” is not a date.</source>
        <translation>«{cell}» no es una fecha.</translation>
    </message>
    <message>
        <source>“{cell}” is a phrase. Write the date it means.</source>
        <translation>«{cell}» es una expresión. Escribe la fecha que significa.</translation>
    </message>
    <message>
        <source>“{cell}” has no year.</source>
        <translation>«{cell}» no tiene año.</translation>
    </message>
    <message>
        <source>“{cell}” is too far away to be meant.</source>
        <translation>«{cell}» queda demasiado lejos para ser cierto.</translation>
    </message>
    <message>
        <source>“{cell}” can be two dates. Say which number comes first.</source>
        <translation>«{cell}» puede ser dos fechas. Di qué número va primero.</translation>
    </message>
    <message>
        <source>“{cell}” does not fit the order of the other dates.</source>
        <translation>«{cell}» no encaja en el orden de las otras fechas.</translation>
    </message>
    <message>
        <source>“{cell}” was read as a date of Excel: {at}.</source>
        <translation>«{cell}» se leyó como fecha de Excel: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” was read as Unix time: {at}.</source>
        <translation>«{cell}» se leyó como hora Unix: {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names another weekday than {date} has.</source>
        <translation>«{cell}» nombra otro día de la semana que el de {date}.</translation>
    </message>
    <message>
        <source>There is a time, but no date.</source>
        <translation>Hay una hora, pero no una fecha.</translation>
    </message>
    <message>
        <source>This time has passed. The post comes in, but does not go out by itself.</source>
        <translation>Esta hora ya pasó. La publicación entra, pero no sale por sí sola.</translation>
    </message>
    <message>
        <source>The clocks jump over {at} that night. It is planned for {shown}.</source>
        <translation>Esa noche los relojes se saltan las {at}. Queda planificada para {shown}.</translation>
    </message>
    <message>
        <source>The clocks show {at} twice that night. The first one is taken.</source>
        <translation>Esa noche los relojes marcan {at} dos veces. Se toma la primera.</translation>
    </message>
    <message>
        <source>No date: comes in without a place on the calendar.</source>
        <translation>Sin fecha: entra sin lugar en el calendario.</translation>
    </message>
    <message>
        <source>“{cell}” is not a time.</source>
        <translation>«{cell}» no es una hora.</translation>
    </message>
    <message>
        <source>The date names another time than “{cell}”.</source>
        <translation>La fecha nombra otra hora que «{cell}».</translation>
    </message>
    <message>
        <source>The time is missing.</source>
        <translation>Falta la hora.</translation>
    </message>
    <message>
        <source>No time: comes in without a place on the calendar.</source>
        <translation>Sin hora: entra sin lugar en el calendario.</translation>
    </message>
    <message>
        <source>No time in the file: planned for {at}.</source>
        <translation>Sin hora en el archivo: planificada para {at}.</translation>
    </message>
    <message>
        <source>“{cell}” says neither am nor pm, as other rows do.</source>
        <translation>«{cell}» no dice ni am ni pm, como otras filas.</translation>
    </message>
    <message>
        <source>“{word}” is neither a network nor an account of this client.</source>
        <translation>«{word}» no es ni una red ni una cuenta de este cliente.</translation>
    </message>
    <message>
        <source>Galley does not post to {name}.</source>
        <translation>Galley no publica en {name}.</translation>
    </message>
    <message>
        <source>No network is named: comes in without accounts.</source>
        <translation>No se nombra ninguna red: entra sin cuentas.</translation>
    </message>
    <message>
        <source>The client has no account on {platform}.</source>
        <translation>El cliente no tiene cuenta en {platform}.</translation>
    </message>
    <message>
        <source>A place for an account on {platform} is made.</source>
        <translation>Se crea un lugar para una cuenta en {platform}.</translation>
    </message>
    <message>
        <source>The client has several accounts on {platform}; {account} is taken.</source>
        <translation>El cliente tiene varias cuentas en {platform}; se toma {account}.</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no.</source>
        <translation>«{cell}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{cell}” is not a kind of post; the usual kind is taken.</source>
        <translation>«{cell}» no es un tipo de publicación; se toma el habitual.</translation>
    </message>
    <message>
        <source>{platform} has no {type}; the usual kind is taken.</source>
        <translation>{platform} no tiene {type}; se toma el tipo habitual.</translation>
    </message>
    <message>
        <source>The status “{cell}” is kept as a note.</source>
        <translation>El estado «{cell}» se guarda como nota.</translation>
    </message>
    <message>
        <source>It says that this post is out already. It comes in as a draft.</source>
        <translation>Dice que esta publicación ya salió. Entra como borrador.</translation>
    </message>
    <message>
        <source>Says approved, but something is missing yet. It comes in as a draft.</source>
        <translation>Figura como aprobada, pero aún falta algo. Entra como borrador.</translation>
    </message>
    <message>
        <source>“{cell}” is not a link.</source>
        <translation>«{cell}» no es un enlace.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No existe el archivo {file}.</translation>
    </message>
    <message>
        <source>The folder {file} holds no picture or clip.</source>
        <translation>La carpeta {file} no tiene ninguna imagen ni clip.</translation>
    </message>
    <message>
        <source>{file} is neither a picture nor a clip nor a document.</source>
        <translation>{file} no es ni imagen, ni clip, ni documento.</translation>
    </message>
    <message>
        <source>The folder {file} holds more than {limit} files.</source>
        <translation>La carpeta {file} tiene más de {limit} archivos.</translation>
    </message>
    <message>
        <source>There are {measured} alt texts for {limit} pictures.</source>
        <translation>Textos alternativos: {measured}; imágenes: {limit}.</translation>
    </message>
    <message>
        <source>There are {measured} comments. The first one goes out with the post.</source>
        <translation>Hay {measured} comentarios. El primero sale con la publicación.</translation>
    </message>
    <message>
        <source>“%1” in line %2, %3, can be %4, and only “%5” in line %6 says which. Which number comes first?</source>
        <translation>«%1» en la línea %2, %3, puede ser %4, y solo «%5» en la línea %6 dice cuál. ¿Qué número va primero?</translation>
    </message>
    <message>
        <source>“{cell}” is read as {at}. Make sure that this is meant.</source>
        <translation>«{cell}» se lee como {at}. Comprueba que sea eso.</translation>
    </message>
    <message>
        <source>“{cell}” names its own time zone: here that is {at}.</source>
        <translation>«{cell}» nombra su propia zona horaria: aquí es {at}.</translation>
    </message>
    <message>
        <source>“{cell}” names a time zone that can be several. Leave it out, and choose the zone above.</source>
        <translation>«{cell}» nombra una zona horaria que puede ser varias. Quítala y elige la zona arriba.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This post is there already.</source>
        <translation>Esta publicación ya está.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Stopped: %1 of %2 files are in</source>
        <translation>Detenido: %1 de %2 archivos están dentro</translation>
    </message>
    <message>
        <source>%1 of %2 files are in</source>
        <translation>%1 de %2 archivos están dentro</translation>
    </message>
    <message>
        <source>There are no files in that folder</source>
        <translation>No hay archivos en esa carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media</source>
        <translation>
            <numerusform>%n archivo está en los medios del cliente</numerusform>
            <numerusform>%n archivos están en los medios del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the client’s media already</source>
        <translation>%1 ya está en los medios del cliente</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in the client’s media already</source>
        <translation>
            <numerusform>%n archivo ya está en los medios del cliente</numerusform>
            <numerusform>%n archivos ya están en los medios del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is added twice</source>
        <translation>Nada se añade dos veces</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>No se pudo añadir %n archivo.</numerusform>
            <numerusform>No se pudieron añadir %n archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not looked at; they are where they were.</source>
        <translation>
            <numerusform>%n archivo no se miró; está donde estaba.</numerusform>
            <numerusform>%n archivos no se miraron; están donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A post holds %1 at most, so %n of them are not in it; choose them from the client’s media.</source>
        <translation>
            <numerusform>Una publicación admite %1 como máximo, así que %n no está en ella; elígelo de los medios del cliente.</numerusform>
            <numerusform>Una publicación admite %1 como máximo, así que %n no están en ella; elígelos de los medios del cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that is there is used; nothing is stored twice.</source>
        <translation>Se usa el que ya está; nada se guarda dos veces.</translation>
    </message>
    <message>
        <source>It is there as %1, and that one is used; nothing is stored twice.</source>
        <translation>Allí se llama %1 y se usa ese; nada se guarda dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are used as they are in the client’s media; nothing is stored twice.</source>
        <translation>
            <numerusform>%n archivo se usa tal como está en los medios del cliente; nada se guarda dos veces.</numerusform>
            <numerusform>%n archivos se usan tal como están en los medios del cliente; nada se guarda dos veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in this post already.</source>
        <translation>
            <numerusform>%n archivo ya está en esta publicación.</numerusform>
            <numerusform>%n archivos ya están en esta publicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no pictures or clips in that</source>
        <translation>Ahí no hay imágenes ni vídeos</translation>
    </message>
    <message numerus="yes">
        <source>%n side file(s) left out: what cameras and programs keep beside pictures.</source>
        <translation>
            <numerusform>%n archivo auxiliar omitido: lo que cámaras y programas guardan junto a las imágenes.</numerusform>
            <numerusform>%n archivos auxiliares omitidos: lo que cámaras y programas guardan junto a las imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pictures became JPEGs</source>
        <translation>%1 de %2 imágenes son ahora JPEG</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) stay as they were.</source>
        <translation>
            <numerusform>%n imagen queda como estaba.</numerusform>
            <numerusform>%n imágenes quedan como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Wrote %1</source>
        <translation>Escrita: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n post(s)</source>
        <translation>
            <numerusform>%n publicación escrita</numerusform>
            <numerusform>%n publicaciones escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo writing of %1</source>
        <translation>Deshacer la escritura de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo writing of %n post(s)</source>
        <translation>
            <numerusform>Deshacer la escritura de %n publicación</numerusform>
            <numerusform>Deshacer la escritura de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo writing of %1</source>
        <translation>Rehacer la escritura de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo writing of %n post(s)</source>
        <translation>
            <numerusform>Rehacer la escritura de %n publicación</numerusform>
            <numerusform>Rehacer la escritura de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n post(s)</source>
        <translation>
            <numerusform>%n publicación cambiada</numerusform>
            <numerusform>%n publicaciones cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of %1</source>
        <translation>Deshacer el cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n post(s)</source>
        <translation>
            <numerusform>Deshacer el cambio de %n publicación</numerusform>
            <numerusform>Deshacer el cambio de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of %1</source>
        <translation>Rehacer el cambio de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n post(s)</source>
        <translation>
            <numerusform>Rehacer el cambio de %n publicación</numerusform>
            <numerusform>Rehacer el cambio de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 pasa a %2</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Movida: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s)</source>
        <translation>
            <numerusform>%n publicación movida</numerusform>
            <numerusform>%n publicaciones movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of %1</source>
        <translation>Deshacer el traslado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n post(s)</source>
        <translation>
            <numerusform>Deshacer el traslado de %n publicación</numerusform>
            <numerusform>Deshacer el traslado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of %1</source>
        <translation>Rehacer el traslado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n post(s)</source>
        <translation>
            <numerusform>Rehacer el traslado de %n publicación</numerusform>
            <numerusform>Rehacer el traslado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n post(s)</source>
        <translation>
            <numerusform>%n publicación copiada</numerusform>
            <numerusform>%n publicaciones copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo copy of %1</source>
        <translation>Deshacer la copia de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo copy of %n post(s)</source>
        <translation>
            <numerusform>Deshacer la copia de %n publicación</numerusform>
            <numerusform>Deshacer la copia de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo copy of %1</source>
        <translation>Rehacer la copia de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo copy of %n post(s)</source>
        <translation>
            <numerusform>Rehacer la copia de %n publicación</numerusform>
            <numerusform>Rehacer la copia de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 off the calendar</source>
        <translation>Quitada del calendario: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) off the calendar</source>
        <translation>
            <numerusform>%n publicación quitada del calendario</numerusform>
            <numerusform>%n publicaciones quitadas del calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back on the calendar</source>
        <translation>Devolver %1 al calendario</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back on the calendar</source>
        <translation>
            <numerusform>Devolver %n publicación al calendario</numerusform>
            <numerusform>Devolver %n publicaciones al calendario</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the calendar again</source>
        <translation>Quitar %1 del calendario otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) off the calendar again</source>
        <translation>
            <numerusform>Quitar %n publicación del calendario otra vez</numerusform>
            <numerusform>Quitar %n publicaciones del calendario otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the bin</source>
        <translation>A la papelera: %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s) to the bin</source>
        <translation>
            <numerusform>%n publicación movida a la papelera</numerusform>
            <numerusform>%n publicaciones movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo deletion of %1</source>
        <translation>Deshacer el borrado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo deletion of %n post(s)</source>
        <translation>
            <numerusform>Deshacer el borrado de %n publicación</numerusform>
            <numerusform>Deshacer el borrado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo deletion of %1</source>
        <translation>Rehacer el borrado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo deletion of %n post(s)</source>
        <translation>
            <numerusform>Rehacer el borrado de %n publicación</numerusform>
            <numerusform>Rehacer el borrado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the bin</source>
        <translation>Sacada de la papelera: %1</translation>
    </message>
    <message numerus="yes">
        <source>Took %n post(s) out of the bin</source>
        <translation>
            <numerusform>%n publicación sacada de la papelera</numerusform>
            <numerusform>%n publicaciones sacadas de la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 back into the bin</source>
        <translation>Devolver %1 a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Put %n post(s) back into the bin</source>
        <translation>
            <numerusform>Devolver %n publicación a la papelera</numerusform>
            <numerusform>Devolver %n publicaciones a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the bin again</source>
        <translation>Sacar %1 de la papelera otra vez</translation>
    </message>
    <message numerus="yes">
        <source>Take %n post(s) out of the bin again</source>
        <translation>
            <numerusform>Sacar %n publicación de la papelera otra vez</numerusform>
            <numerusform>Sacar %n publicaciones de la papelera otra vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the status of %1</source>
        <translation>Estado cambiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n post(s)</source>
        <translation>
            <numerusform>Estado de %n publicación cambiado</numerusform>
            <numerusform>Estado de %n publicaciones cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo new status of %1</source>
        <translation>Deshacer el nuevo estado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo new status of %n post(s)</source>
        <translation>
            <numerusform>Deshacer el nuevo estado de %n publicación</numerusform>
            <numerusform>Deshacer el nuevo estado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo new status of %1</source>
        <translation>Rehacer el nuevo estado de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo new status of %n post(s)</source>
        <translation>
            <numerusform>Rehacer el nuevo estado de %n publicación</numerusform>
            <numerusform>Rehacer el nuevo estado de %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported a post from %2</source>
        <translation>Una publicación importada de %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n post(s) from %2</source>
        <translation>
            <numerusform>%n publicación importada de %2</numerusform>
            <numerusform>%n publicaciones importadas de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo import of %2</source>
        <translation>Deshacer la importación de %2</translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Deshacer la importación de %n publicación de %2</numerusform>
            <numerusform>Deshacer la importación de %n publicaciones de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo import of %2</source>
        <translation>Rehacer la importación de %2</translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n post(s) from %2</source>
        <translation>
            <numerusform>Rehacer la importación de %n publicación de %2</numerusform>
            <numerusform>Rehacer la importación de %n publicaciones de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Cliente nuevo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n client(s)</source>
        <translation>
            <numerusform>%n cliente nuevo</numerusform>
            <numerusform>%n clientes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of %1</source>
        <translation>Deshacer el alta de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n client(s)</source>
        <translation>
            <numerusform>Deshacer el alta de %n cliente</numerusform>
            <numerusform>Deshacer el alta de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of %1</source>
        <translation>Rehacer el alta de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n client(s)</source>
        <translation>
            <numerusform>Rehacer el alta de %n cliente</numerusform>
            <numerusform>Rehacer el alta de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Estudio creado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Started %n studio(s)</source>
        <translation>
            <numerusform>%n estudio creado</numerusform>
            <numerusform>%n estudios creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo start of %1</source>
        <translation>Deshacer la creación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo start of %n studio(s)</source>
        <translation>
            <numerusform>Deshacer la creación de %n estudio</numerusform>
            <numerusform>Deshacer la creación de %n estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo start of %1</source>
        <translation>Rehacer la creación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo start of %n studio(s)</source>
        <translation>
            <numerusform>Rehacer la creación de %n estudio</numerusform>
            <numerusform>Rehacer la creación de %n estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed your details</source>
        <translation>Tus datos cambiados</translation>
    </message>
    <message>
        <source>Undo change of your details</source>
        <translation>Deshacer el cambio de tus datos</translation>
    </message>
    <message>
        <source>Redo change of your details</source>
        <translation>Rehacer el cambio de tus datos</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n client(s)</source>
        <translation>
            <numerusform>%n cliente cambiado</numerusform>
            <numerusform>%n clientes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n client(s)</source>
        <translation>
            <numerusform>Deshacer el cambio de %n cliente</numerusform>
            <numerusform>Deshacer el cambio de %n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n client(s)</source>
        <translation>
            <numerusform>Rehacer el cambio de %n cliente</numerusform>
            <numerusform>Rehacer el cambio de %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n note(s)</source>
        <translation>
            <numerusform>%n nota escrita</numerusform>
            <numerusform>%n notas escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo note %1</source>
        <translation>Deshacer la nota %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n note(s)</source>
        <translation>
            <numerusform>Deshacer %n nota</numerusform>
            <numerusform>Deshacer %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo note %1</source>
        <translation>Rehacer la nota %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo %n note(s)</source>
        <translation>
            <numerusform>Rehacer %n nota</numerusform>
            <numerusform>Rehacer %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the note %1</source>
        <translation>Nota quitada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n note(s)</source>
        <translation>
            <numerusform>%n nota quitada</numerusform>
            <numerusform>%n notas quitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the note %1</source>
        <translation>Deshacer la retirada de la nota %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n note(s)</source>
        <translation>
            <numerusform>Deshacer la retirada de %n nota</numerusform>
            <numerusform>Deshacer la retirada de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the note %1</source>
        <translation>Rehacer la retirada de la nota %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n note(s)</source>
        <translation>
            <numerusform>Rehacer la retirada de %n nota</numerusform>
            <numerusform>Rehacer la retirada de %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the campaign %1</source>
        <translation>Campaña añadida: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added %n campaign(s)</source>
        <translation>
            <numerusform>%n campaña añadida</numerusform>
            <numerusform>%n campañas añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding of the campaign %1</source>
        <translation>Deshacer la campaña %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Deshacer %n campaña</numerusform>
            <numerusform>Deshacer %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding of the campaign %1</source>
        <translation>Rehacer la campaña %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n campaign(s)</source>
        <translation>
            <numerusform>Rehacer %n campaña</numerusform>
            <numerusform>Rehacer %n campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added the sample studio</source>
        <translation>Estudio de muestra añadido</translation>
    </message>
    <message>
        <source>Undo adding of the sample studio</source>
        <translation>Deshacer el estudio de muestra</translation>
    </message>
    <message>
        <source>Redo adding of the sample studio</source>
        <translation>Rehacer el estudio de muestra</translation>
    </message>
    <message>
        <source>Removed the sample studio</source>
        <translation>Estudio de muestra quitado</translation>
    </message>
    <message>
        <source>Bring the sample studio back</source>
        <translation>Traer de vuelta el estudio de muestra</translation>
    </message>
    <message>
        <source>Remove the sample studio again</source>
        <translation>Quitar otra vez el estudio de muestra</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n thing(s)</source>
        <translation>
            <numerusform>%n elemento cambiado</numerusform>
            <numerusform>%n elementos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n thing(s)</source>
        <translation>
            <numerusform>Deshacer el cambio de %n elemento</numerusform>
            <numerusform>Deshacer el cambio de %n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n thing(s)</source>
        <translation>
            <numerusform>Rehacer el cambio de %n elemento</numerusform>
            <numerusform>Rehacer el cambio de %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>an untitled post</source>
        <translation>una publicación sin título</translation>
    </message>
    <message>
        <source>Imported a date from %2</source>
        <translation>Se ha importado una fecha de %2</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n date(s) from %2</source>
        <translation>
            <numerusform>Se ha importado %n fecha de %2</numerusform>
            <numerusform>Se han importado %n fechas de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Deshacer la importación de %n fecha de %2</numerusform>
            <numerusform>Deshacer la importación de %n fechas de %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo import of %n date(s) from %2</source>
        <translation>
            <numerusform>Rehacer la importación de %n fecha de %2</numerusform>
            <numerusform>Rehacer la importación de %n fechas de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote a comment</source>
        <translation>Comentario escrito</translation>
    </message>
    <message>
        <source>Undo the comment</source>
        <translation>Deshacer el comentario</translation>
    </message>
    <message>
        <source>Redo the comment</source>
        <translation>Rehacer el comentario</translation>
    </message>
    <message>
        <source>Changed a comment</source>
        <translation>Comentario cambiado</translation>
    </message>
    <message>
        <source>Undo change of a comment</source>
        <translation>Deshacer el cambio de un comentario</translation>
    </message>
    <message>
        <source>Redo change of a comment</source>
        <translation>Rehacer el cambio de un comentario</translation>
    </message>
    <message>
        <source>Resolved a comment</source>
        <translation>Comentario resuelto</translation>
    </message>
    <message>
        <source>Open the comment again</source>
        <translation>Volver a abrir el comentario</translation>
    </message>
    <message>
        <source>Resolve the comment again</source>
        <translation>Volver a resolver el comentario</translation>
    </message>
    <message>
        <source>Opened a comment again</source>
        <translation>Comentario abierto de nuevo</translation>
    </message>
    <message>
        <source>Resolve the comment</source>
        <translation>Resolver el comentario</translation>
    </message>
    <message>
        <source>Open the comment once more</source>
        <translation>Abrir otra vez el comentario</translation>
    </message>
    <message>
        <source>Removed a comment</source>
        <translation>Comentario eliminado</translation>
    </message>
    <message>
        <source>Bring the comment back</source>
        <translation>Recuperar el comentario</translation>
    </message>
    <message>
        <source>Remove the comment again</source>
        <translation>Volver a eliminar el comentario</translation>
    </message>
    <message>
        <source>Saved the snippet %1</source>
        <translation>Fragmento %1 guardado</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n snippet(s)</source>
        <translation>
            <numerusform>%n fragmento guardado</numerusform>
            <numerusform>%n fragmentos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo saving of the snippet %1</source>
        <translation>Deshacer el guardado del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Deshacer el guardado de %n fragmento</numerusform>
            <numerusform>Deshacer el guardado de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo saving of the snippet %1</source>
        <translation>Rehacer el guardado del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo saving of %n snippet(s)</source>
        <translation>
            <numerusform>Rehacer el guardado de %n fragmento</numerusform>
            <numerusform>Rehacer el guardado de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the snippet %1</source>
        <translation>Fragmento %1 cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n snippet(s)</source>
        <translation>
            <numerusform>%n fragmento cambiado</numerusform>
            <numerusform>%n fragmentos cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo change of the snippet %1</source>
        <translation>Deshacer el cambio del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo change of %n snippet(s)</source>
        <translation>
            <numerusform>Deshacer el cambio de %n fragmento</numerusform>
            <numerusform>Deshacer el cambio de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo change of the snippet %1</source>
        <translation>Rehacer el cambio del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo change of %n snippet(s)</source>
        <translation>
            <numerusform>Rehacer el cambio de %n fragmento</numerusform>
            <numerusform>Rehacer el cambio de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the snippet %1</source>
        <translation>Fragmento %1 eliminado</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n snippet(s)</source>
        <translation>
            <numerusform>%n fragmento eliminado</numerusform>
            <numerusform>%n fragmentos eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo removal of the snippet %1</source>
        <translation>Deshacer la eliminación del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Deshacer la eliminación de %n fragmento</numerusform>
            <numerusform>Deshacer la eliminación de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo removal of the snippet %1</source>
        <translation>Rehacer la eliminación del fragmento %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo removal of %n snippet(s)</source>
        <translation>
            <numerusform>Rehacer la eliminación de %n fragmento</numerusform>
            <numerusform>Rehacer la eliminación de %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1 to the client’s words</source>
        <translation>%1 añadida a las palabras del cliente</translation>
    </message>
    <message numerus="yes">
        <source>Added %n word(s) to the client’s words</source>
        <translation>
            <numerusform>%n palabra añadida a las del cliente</numerusform>
            <numerusform>%n palabras añadidas a las del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 out of the client’s words</source>
        <translation>Quitar %1 de las palabras del cliente</translation>
    </message>
    <message numerus="yes">
        <source>Take %n word(s) out of the client’s words</source>
        <translation>
            <numerusform>Quitar %n palabra de las del cliente</numerusform>
            <numerusform>Quitar %n palabras de las del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 to the client’s words again</source>
        <translation>Volver a añadir %1 a las palabras del cliente</translation>
    </message>
    <message numerus="yes">
        <source>Add %n word(s) to the client’s words again</source>
        <translation>
            <numerusform>Volver a añadir %n palabra a las del cliente</numerusform>
            <numerusform>Volver a añadir %n palabras a las del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a picture</source>
        <translation>Imagen añadida</translation>
    </message>
    <message numerus="yes">
        <source>Added %n picture(s)</source>
        <translation>
            <numerusform>%n imagen añadida</numerusform>
            <numerusform>%n imágenes añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo adding a picture</source>
        <translation>Deshacer la adición de la imagen</translation>
    </message>
    <message numerus="yes">
        <source>Undo adding %n picture(s)</source>
        <translation>
            <numerusform>Deshacer la adición de %n imagen</numerusform>
            <numerusform>Deshacer la adición de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo adding a picture</source>
        <translation>Rehacer la adición de la imagen</translation>
    </message>
    <message numerus="yes">
        <source>Redo adding %n picture(s)</source>
        <translation>
            <numerusform>Rehacer la adición de %n imagen</numerusform>
            <numerusform>Rehacer la adición de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved the focal point of %1</source>
        <translation>Punto focal de %1 movido</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n focal point(s)</source>
        <translation>
            <numerusform>%n punto focal movido</numerusform>
            <numerusform>%n puntos focales movidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo move of the focal point of %1</source>
        <translation>Deshacer el cambio del punto focal de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo move of %n focal point(s)</source>
        <translation>
            <numerusform>Deshacer el cambio de %n punto focal</numerusform>
            <numerusform>Deshacer el cambio de %n puntos focales</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo move of the focal point of %1</source>
        <translation>Rehacer el cambio del punto focal de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo move of %n focal point(s)</source>
        <translation>
            <numerusform>Rehacer el cambio de %n punto focal</numerusform>
            <numerusform>Rehacer el cambio de %n puntos focales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2, a time that has passed</source>
        <translation>%1 ahora es %2, una hora que ya pasó</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n post(s), also to times that have passed</source>
        <translation>
            <numerusform>%n publicación movida, también a una hora que ya pasó</numerusform>
            <numerusform>%n publicaciones movidas, también a horas que ya pasaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the label %1</source>
        <translation>Etiqueta %1 creada</translation>
    </message>
    <message numerus="yes">
        <source>Made %n label(s)</source>
        <translation>
            <numerusform>%n etiqueta creada</numerusform>
            <numerusform>%n etiquetas creadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo making of the label %1</source>
        <translation>Deshacer la creación de la etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo making of %n label(s)</source>
        <translation>
            <numerusform>Deshacer la creación de %n etiqueta</numerusform>
            <numerusform>Deshacer la creación de %n etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo making of the label %1</source>
        <translation>Rehacer la creación de la etiqueta %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo making of %n label(s)</source>
        <translation>
            <numerusform>Rehacer la creación de %n etiqueta</numerusform>
            <numerusform>Rehacer la creación de %n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n place(s) to post to</source>
        <translation>
            <numerusform>%n destino añadido</numerusform>
            <numerusform>%n destinos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Deshacer la adición de %n destino</numerusform>
            <numerusform>Deshacer la adición de %n destinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo adding of %n place(s) to post to</source>
        <translation>
            <numerusform>Rehacer la adición de %n destino</numerusform>
            <numerusform>Rehacer la adición de %n destinos</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a JPEG of %1</source>
        <translation>Se hizo un JPEG de %1</translation>
    </message>
    <message numerus="yes">
        <source>Made JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Se hizo un JPEG de %n imagen</numerusform>
            <numerusform>Se hicieron JPEG de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the JPEG of %1</source>
        <translation>Deshacer el JPEG de %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Deshacer el JPEG de %n imagen</numerusform>
            <numerusform>Deshacer los JPEG de %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo the JPEG of %1</source>
        <translation>Rehacer el JPEG de %1</translation>
    </message>
    <message numerus="yes">
        <source>Redo the JPEGs of %n picture(s)</source>
        <translation>
            <numerusform>Rehacer el JPEG de %n imagen</numerusform>
            <numerusform>Rehacer los JPEG de %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaDetails</name>
    <message>
        <source>no post that is stored</source>
        <translation>ninguna publicación guardada</translation>
    </message>
    <message>
        <source>a post without a title</source>
        <translation>una publicación sin título</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Alt text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>No account is chosen yet</source>
        <translation>Aún no hay ninguna cuenta elegida</translation>
    </message>
    <message>
        <source>The time of this post has passed</source>
        <translation>La hora de esta publicación ya pasó</translation>
    </message>
    <message>
        <source>The account on %1 is not in use any more</source>
        <translation>La cuenta en %1 ya no se usa</translation>
    </message>
    <message>
        <source>%1 wants to know: %2</source>
        <translation>%1 quiere saber: %2</translation>
    </message>
    <message>
        <source>A thread on %1 has %2 parts at most</source>
        <translation>Un hilo en %1 tiene como mucho %2 partes</translation>
    </message>
    <message>
        <source>The file %1 is missing</source>
        <translation>Falta el archivo %1</translation>
    </message>
    <message>
        <source>House style: this client does not write %1</source>
        <translation>Estilo de la casa: este cliente no escribe %1</translation>
    </message>
    <message>
        <source>House style: this client writes %1, not %2</source>
        <translation>Estilo de la casa: este cliente escribe %1, no %2</translation>
    </message>
    <message>
        <source>House style: one of these words belongs in it: %1</source>
        <translation>Estilo de la casa: debe incluir una de estas palabras: %1</translation>
    </message>
    <message>
        <source>House style: the hashtag %1 belongs in it</source>
        <translation>Estilo de la casa: debe incluir el hashtag %1</translation>
    </message>
    <message>
        <source>%1 has no alt text</source>
        <translation>%1 no tiene texto alternativo</translation>
    </message>
    <message>
        <source>%1: nothing to put right</source>
        <translation>%1: nada que corregir</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %Ln character(s) over its limit</source>
        <translation>
            <numerusform>%1 supera su límite por %Ln carácter</numerusform>
            <numerusform>%1 supera su límite por %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Write shorter text</source>
        <translation>Escribir más corto</translation>
    </message>
    <message numerus="yes">
        <source>Keep the first %n</source>
        <translation>
            <numerusform>Quedarse solo con %n</numerusform>
            <numerusform>Quedarse con las primeras %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link</source>
        <translation>Mover el enlace</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Describe it</source>
        <translation>Describirla</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows only the first part, %n further one(s) stay out</source>
        <translation>
            <numerusform>%1 muestra solo la primera parte, %n más queda fuera</numerusform>
            <numerusform>%1 muestra solo la primera parte, %n más quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Split into a thread</source>
        <translation>Dividir en un hilo</translation>
    </message>
    <message>
        <source>Join the parts</source>
        <translation>Unir las partes</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Make a JPEG of it</source>
        <translation>Convertir en JPEG</translation>
    </message>
    <message>
        <source>Pictures %1 have no alt text</source>
        <translation>Las imágenes %1 no tienen texto alternativo</translation>
    </message>
    <message>
        <source>The files of pictures %1 are missing</source>
        <translation>Faltan los archivos de las imágenes %1</translation>
    </message>
    <message>
        <source>Make JPEGs of them</source>
        <translation>Convertirlas en JPEG</translation>
    </message>
    <message>
        <source>Describe them</source>
        <translation>Describirlas</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Mostrar la primera</translation>
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
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, antes %2</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copiar %1 al %2</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Mover %1 al %2</translation>
    </message>
    <message>
        <source>keeps the original</source>
        <translation>se conserva el original</translation>
    </message>
    <message>
        <source>It is out already; it can be copied</source>
        <translation>Ya salió; se puede copiar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>client, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, no day yet</source>
        <translation>%1, aún sin día</translation>
    </message>
    <message>
        <source>Show %1 in the calendar</source>
        <translation>Mostrar %1 en el calendario</translation>
    </message>
    <message>
        <source>Move %1 to …</source>
        <translation>Mover %1 a …</translation>
    </message>
    <message>
        <source>move %1 to </source>
        <comment>typed sentence; the first word must be move in your language</comment>
        <translation>mover %1 a </translation>
    </message>
    <message>
        <source>Copy %1 to …</source>
        <translation>Copiar %1 a …</translation>
    </message>
    <message>
        <source>copy %1 to </source>
        <comment>typed sentence; the first word must be copy in your language</comment>
        <translation>copiar %1 a </translation>
    </message>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>Calendar, %1</source>
        <translation>Calendario, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>client, %n waiting</source>
        <translation>
            <numerusform>cliente, %n pendiente</numerusform>
            <numerusform>cliente, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Show %1 as well</source>
        <translation>Mostrar también %1</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln further post(s)</source>
        <translation>
            <numerusform>Más de %Ln publicación más</numerusform>
            <numerusform>Más de %Ln publicaciones más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further post(s)</source>
        <translation>
            <numerusform>%Ln publicación más</numerusform>
            <numerusform>%Ln publicaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>type another word</source>
        <translation>escribe otra palabra</translation>
    </message>
    <message>
        <source>More posts</source>
        <translation>Más publicaciones</translation>
    </message>
    <message>
        <source>Edit %1…</source>
        <translation>Editar %1…</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message numerus="yes">
        <source>used in %n post(s)</source>
        <translation>
            <numerusform>se usa en %n publicación</numerusform>
            <numerusform>se usa en %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1, picked as number %2</source>
        <translation>%1, elegida como número %2</translation>
    </message>
    <message>
        <source>%1, in this post already</source>
        <translation>%1, ya está en esta publicación</translation>
    </message>
    <message>
        <source>in this post</source>
        <translation>en esta publicación</translation>
    </message>
</context>
<context>
    <name>PostStatus</name>
    <message>
        <source>Idea</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>With client</source>
        <translation>Con el cliente</translation>
    </message>
    <message>
        <source>Changes requested</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicándose</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Partly published</source>
        <translation>Publicada en parte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The file of this studio was damaged and has been rebuilt.</source>
        <translation>El archivo de este estudio estaba dañado y se ha reconstruido.</translation>
    </message>
    <message>
        <source>It stands on the copy of %1; what was done after it was done again from the journal.</source>
        <translation>Parte de la copia del %1; lo hecho después se ha repetido a partir del diario.</translation>
    </message>
    <message>
        <source>Everything done here was done again from the journal.</source>
        <translation>Todo lo hecho aquí se ha repetido a partir del diario.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>The journal has a gap, so look through what you changed last.</source>
        <translation>El diario tiene un hueco; revisa lo último que cambiaste.</translation>
    </message>
    <message>
        <source>The damaged file is kept beside it as %1.</source>
        <translation>El archivo dañado se conserva al lado como %1.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>see the studio</source>
        <extracomment>All of these follow &quot;can&quot;: &quot;Only Ada can approve posts.&quot;</extracomment>
        <translation>ver el estudio</translation>
    </message>
    <message>
        <source>change the studio</source>
        <translation>cambiar el estudio</translation>
    </message>
    <message>
        <source>add clients</source>
        <translation>añadir clientes</translation>
    </message>
    <message>
        <source>export everything</source>
        <translation>exportarlo todo</translation>
    </message>
    <message>
        <source>delete the studio</source>
        <translation>borrar el estudio</translation>
    </message>
    <message>
        <source>see who works here</source>
        <translation>ver quién trabaja aquí</translation>
    </message>
    <message>
        <source>invite people</source>
        <translation>invitar a personas</translation>
    </message>
    <message>
        <source>change what others may do</source>
        <translation>cambiar lo que otros pueden hacer</translation>
    </message>
    <message>
        <source>remove people</source>
        <translation>quitar personas</translation>
    </message>
    <message>
        <source>make exceptions for people</source>
        <translation>hacer excepciones para personas</translation>
    </message>
    <message>
        <source>see this client</source>
        <translation>ver este cliente</translation>
    </message>
    <message>
        <source>change this client</source>
        <translation>cambiar este cliente</translation>
    </message>
    <message>
        <source>archive this client</source>
        <translation>archivar este cliente</translation>
    </message>
    <message>
        <source>delete this client</source>
        <translation>borrar este cliente</translation>
    </message>
    <message>
        <source>see who works for this client</source>
        <translation>ver quién trabaja para este cliente</translation>
    </message>
    <message>
        <source>add people to this client</source>
        <translation>asignar personas a este cliente</translation>
    </message>
    <message>
        <source>change what others may do for this client</source>
        <translation>cambiar lo que otros pueden hacer para este cliente</translation>
    </message>
    <message>
        <source>take people off this client</source>
        <translation>quitar personas de este cliente</translation>
    </message>
    <message>
        <source>see the people of this client</source>
        <translation>ver las personas de este cliente</translation>
    </message>
    <message>
        <source>change the people of this client</source>
        <translation>cambiar las personas de este cliente</translation>
    </message>
    <message>
        <source>see the accounts of this client</source>
        <translation>ver las cuentas de este cliente</translation>
    </message>
    <message>
        <source>connect accounts</source>
        <translation>conectar cuentas</translation>
    </message>
    <message>
        <source>change accounts</source>
        <translation>cambiar cuentas</translation>
    </message>
    <message>
        <source>disconnect accounts</source>
        <translation>desconectar cuentas</translation>
    </message>
    <message>
        <source>see the posts of this client</source>
        <translation>ver las publicaciones de este cliente</translation>
    </message>
    <message>
        <source>write posts for this client</source>
        <translation>escribir publicaciones para este cliente</translation>
    </message>
    <message>
        <source>import posts for this client</source>
        <translation>importar publicaciones para este cliente</translation>
    </message>
    <message>
        <source>change posts of this client</source>
        <translation>cambiar publicaciones de este cliente</translation>
    </message>
    <message>
        <source>change an approved post of somebody else</source>
        <translation>cambiar una publicación aprobada de otra persona</translation>
    </message>
    <message>
        <source>send posts to review</source>
        <translation>enviar publicaciones a revisión</translation>
    </message>
    <message>
        <source>approve posts or send them back</source>
        <translation>aprobar publicaciones o devolverlas</translation>
    </message>
    <message>
        <source>schedule posts of this client</source>
        <translation>programar publicaciones de este cliente</translation>
    </message>
    <message>
        <source>publish posts</source>
        <translation>publicar</translation>
    </message>
    <message>
        <source>archive posts</source>
        <translation>archivar publicaciones</translation>
    </message>
    <message>
        <source>cancel a post of somebody else</source>
        <translation>cancelar una publicación de otra persona</translation>
    </message>
    <message>
        <source>delete a post of somebody else</source>
        <translation>borrar una publicación de otra persona</translation>
    </message>
    <message>
        <source>read comments</source>
        <translation>leer comentarios</translation>
    </message>
    <message>
        <source>write comments</source>
        <translation>escribir comentarios</translation>
    </message>
    <message>
        <source>resolve comments</source>
        <translation>resolver comentarios</translation>
    </message>
    <message>
        <source>change comments of somebody else</source>
        <translation>cambiar comentarios de otra persona</translation>
    </message>
    <message>
        <source>see the media of this client</source>
        <translation>ver los medios de este cliente</translation>
    </message>
    <message>
        <source>add media</source>
        <translation>añadir medios</translation>
    </message>
    <message>
        <source>change media</source>
        <translation>cambiar medios</translation>
    </message>
    <message>
        <source>delete media</source>
        <translation>borrar medios</translation>
    </message>
    <message>
        <source>see campaigns</source>
        <translation>ver campañas</translation>
    </message>
    <message>
        <source>change campaigns</source>
        <translation>cambiar campañas</translation>
    </message>
    <message>
        <source>delete campaigns</source>
        <translation>borrar campañas</translation>
    </message>
    <message>
        <source>see labels</source>
        <translation>ver etiquetas</translation>
    </message>
    <message>
        <source>change labels</source>
        <translation>cambiar etiquetas</translation>
    </message>
    <message>
        <source>delete labels</source>
        <translation>borrar etiquetas</translation>
    </message>
    <message>
        <source>see this calendar</source>
        <translation>ver este calendario</translation>
    </message>
    <message>
        <source>write notes in this calendar</source>
        <translation>escribir notas en este calendario</translation>
    </message>
    <message>
        <source>change the usual times of this client</source>
        <translation>cambiar las horas habituales de este cliente</translation>
    </message>
    <message>
        <source>share views</source>
        <translation>compartir vistas</translation>
    </message>
    <message>
        <source>an idea</source>
        <translation>una idea</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>waiting for changes</source>
        <translation>a la espera de cambios</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobada</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>sin programar</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>programada</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>about to be published</source>
        <translation>a punto de publicarse</translation>
    </message>
    <message>
        <source>being published</source>
        <translation>publicándose</translation>
    </message>
    <message>
        <source>sent, but not confirmed</source>
        <translation>enviada, pero sin confirmar</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>removed from the network</source>
        <translation>retirada de la red</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n persona más</numerusform>
            <numerusform>%n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primer comentario</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board section</source>
        <translation>Sección del tablero</translation>
    </message>
    <message>
        <source>Subreddit</source>
        <translation>Subreddit</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Made for kids</source>
        <translation>Para niños</translation>
    </message>
    <message>
        <source>Altered or synthetic</source>
        <translation>Alterado o sintético</translation>
    </message>
    <message>
        <source>Notify subscribers</source>
        <translation>Avisar a los suscriptores</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>Colaboradores</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Tagged people</source>
        <translation>Personas etiquetadas</translation>
    </message>
    <message>
        <source>Also show in the feed</source>
        <translation>Mostrar también en el feed</translation>
    </message>
    <message>
        <source>Trial reel</source>
        <translation>Reel de prueba</translation>
    </message>
    <message>
        <source>Forbid resharing</source>
        <translation>Prohibir compartir</translation>
    </message>
    <message>
        <source>Sensitive media</source>
        <translation>Medios delicados</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de contenido</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Who can quote</source>
        <translation>Quién puede citar</translation>
    </message>
    <message>
        <source>Quoted post</source>
        <translation>Publicación citada</translation>
    </message>
    <message>
        <source>Who can reply</source>
        <translation>Quién puede responder</translation>
    </message>
    <message>
        <source>Further tags</source>
        <translation>Más etiquetas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Hide as spoiler</source>
        <translation>Ocultar como spoiler</translation>
    </message>
    <message>
        <source>Flair</source>
        <translation>Flair</translation>
    </message>
    <message>
        <source>Not safe for work</source>
        <translation>No apto para el trabajo</translation>
    </message>
    <message>
        <source>Replies to the inbox</source>
        <translation>Respuestas a la bandeja</translation>
    </message>
    <message>
        <source>Post a known link again</source>
        <translation>Volver a publicar un enlace conocido</translation>
    </message>
    <message>
        <source>Publish or send to the inbox</source>
        <translation>Publicar o enviar a la bandeja</translation>
    </message>
    <message>
        <source>No comments</source>
        <translation>Sin comentarios</translation>
    </message>
    <message>
        <source>No duet</source>
        <translation>Sin dúo</translation>
    </message>
    <message>
        <source>No stitch</source>
        <translation>Sin stitch</translation>
    </message>
    <message>
        <source>Paid partnership</source>
        <translation>Colaboración pagada</translation>
    </message>
    <message>
        <source>Own business</source>
        <translation>Negocio propio</translation>
    </message>
    <message>
        <source>Made with AI</source>
        <translation>Hecho con IA</translation>
    </message>
    <message>
        <source>Add music</source>
        <translation>Añadir música</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Accounts that are followed</source>
        <translation>Cuentas seguidas</translation>
    </message>
    <message>
        <source>Only those mentioned</source>
        <translation>Solo los mencionados</translation>
    </message>
    <message>
        <source>Only the author replied to</source>
        <translation>Solo a quien se responde</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Suscriptores</translation>
    </message>
    <message>
        <source>Verified accounts</source>
        <translation>Cuentas verificadas</translation>
    </message>
    <message>
        <source>Everyone with the link</source>
        <translation>Quien tenga el enlace</translation>
    </message>
    <message>
        <source>Only this account</source>
        <translation>Solo esta cuenta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Signed-in members</source>
        <translation>Miembros con sesión</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Send to the inbox</source>
        <translation>Enviar a la bandeja</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>Amigos</translation>
    </message>
    <message>
        <source>Decide by hand</source>
        <translation>Decidir a mano</translation>
    </message>
    <message>
        <source>Show to everyone when it does well</source>
        <translation>Mostrar a todos si va bien</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Carousel</source>
        <translation>Carrusel</translation>
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
        <translation>Historia</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Film and animation</source>
        <translation>Cine y animación</translation>
    </message>
    <message>
        <source>Cars and vehicles</source>
        <translation>Coches y vehículos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Pets and animals</source>
        <translation>Mascotas y animales</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Deportes</translation>
    </message>
    <message>
        <source>Travel and events</source>
        <translation>Viajes y eventos</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Videojuegos</translation>
    </message>
    <message>
        <source>People and blogs</source>
        <translation>Gente y blogs</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedia</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Entretenimiento</translation>
    </message>
    <message>
        <source>News and politics</source>
        <translation>Noticias y política</translation>
    </message>
    <message>
        <source>How-to and style</source>
        <translation>Consejos y estilo</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Educación</translation>
    </message>
    <message>
        <source>Science and technology</source>
        <translation>Ciencia y tecnología</translation>
    </message>
    <message>
        <source>Charities and activism</source>
        <translation>ONG y activismo</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Open a studio first</source>
        <translation>Abre primero un estudio</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date phrase that is typed for you</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing to undo yet</source>
        <translation>Aún no hay nada que deshacer</translation>
    </message>
    <message>
        <source>undo take back</source>
        <translation>deshacer volver atrás</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>redo again</source>
        <translation>rehacer otra vez</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>csv tsv excel buffer hootsuite bulk schedule</source>
        <translation>csv tsv excel buffer hootsuite masivo plan</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un estudio…</translation>
    </message>
    <message>
        <source>Start another studio…</source>
        <translation>Empezar otro estudio…</translation>
    </message>
    <message>
        <source>welcome new sample</source>
        <translation>bienvenida nuevo muestra</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Dónde está este estudio</translation>
    </message>
    <message>
        <source>folder saved file backup</source>
        <translation>carpeta guardado archivo copia</translation>
    </message>
    <message>
        <source>Remove the sample studio</source>
        <translation>Quitar el estudio de muestra</translation>
    </message>
    <message>
        <source>This is not the sample studio</source>
        <translation>Este no es el estudio de muestra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing to try again</source>
        <translation>Nada que reintentar</translation>
    </message>
    <message>
        <source>Copy details of the last error</source>
        <translation>Copiar los detalles del último error</translation>
    </message>
    <message>
        <source>Nothing went wrong</source>
        <translation>No ha fallado nada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Plegar la barra lateral</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>dark light theme mode</source>
        <translation>oscuro claro tema modo</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>The text is as large as it gets</source>
        <translation>El texto no puede ser más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>The text is as small as it gets</source>
        <translation>El texto no puede ser más pequeño</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>There are not that many clients</source>
        <translation>No hay tantos clientes</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Cliente nuevo…</translation>
    </message>
    <message>
        <source>add brand customer</source>
        <translation>añadir marca cliente</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>preferences language text size time zone week</source>
        <translation>preferencias idioma tamaño texto zona horaria semana</translation>
    </message>
    <message>
        <source>Theme as the system has it</source>
        <translation>Tema como el sistema</translation>
    </message>
    <message>
        <source>auto theme</source>
        <translation>automático tema</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>keyboard shortcuts help</source>
        <translation>teclado atajos ayuda</translation>
    </message>
    <message>
        <source>ics ical calendar holidays events notes outlook google</source>
        <translation>ics ical calendario festivos eventos notas outlook google</translation>
    </message>
    <message>
        <source>Export plan (.ics)…</source>
        <translation>Exportar plan (.ics)…</translation>
    </message>
    <message>
        <source>ics ical calendar outlook google save share</source>
        <translation>ics ical calendario outlook google guardar compartir</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>history undo redo who changed saved log</source>
        <translation>historial actividad deshacer rehacer quién cambió guardado registro</translation>
    </message>
    <message>
        <source>Bin…</source>
        <translation>Papelera…</translation>
    </message>
    <message>
        <source>trash deleted posts restore</source>
        <translation>basura publicaciones eliminadas restaurar</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n post(s)</source>
        <translation>
            <numerusform>Elige como máximo %n publicación</numerusform>
            <numerusform>Elige como máximo %n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a post first</source>
        <translation>Elige antes una publicación</translation>
    </message>
    <message>
        <source>separate own window side by side composer</source>
        <translation>ventana propia separada lado a lado editor</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Su zona horaria…</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Editar cliente…</translation>
    </message>
    <message>
        <source>Choose a client first</source>
        <translation>Elige primero un cliente</translation>
    </message>
    <message>
        <source>accounts networks handle words to avoid required hashtags guidelines brand colour</source>
        <translation>cuentas redes nombre palabras evitar obligatorias hashtags pautas marca color</translation>
    </message>
    <message>
        <source>Import a calendar of dates (.ics)…</source>
        <translation>Importar un calendario de fechas (.ics)…</translation>
    </message>
    <message>
        <source>Import a folder of pictures…</source>
        <translation>Importar una carpeta de imágenes…</translation>
    </message>
    <message>
        <source>photo video media directory new post</source>
        <translation>foto vídeo medios directorio publicación nueva</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityModel</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>undone %1</source>
        <translation>deshecho %1</translation>
    </message>
    <message>
        <source>undone by %1, %2</source>
        <translation>deshecho por %1, %2</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>galley::activity::ActivityPanel</name>
    <message>
        <source>Nothing has been done here yet. What you write, move and delete shows up here, with the way back.</source>
        <translation>Aquí aún no se ha hecho nada. Lo que escribas, muevas y elimines aparecerá aquí, con el camino de vuelta.</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Enter opens the post, U undoes or redoes</source>
        <translation>Intro abre la publicación, U deshace o rehace</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>It is kept on this computer the moment you do it.</source>
        <translation>Todo lo que haces queda guardado en este ordenador al momento.</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Dónde está este estudio</translation>
    </message>
    <message>
        <source>%1 kept on this computer</source>
        <translation>%1 en este ordenador</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Posts that were deleted in the last 30 days.</source>
        <translation>Publicaciones eliminadas en los últimos 30 días.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>A post that is deleted can be taken out of here for 30 days.</source>
        <translation>Una publicación eliminada se puede recuperar aquí durante 30 días.</translation>
    </message>
    <message>
        <source>Deleted posts</source>
        <translation>Publicaciones eliminadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>galley::activity::BinModel</name>
    <message>
        <source>was planned for %1</source>
        <translation>estaba prevista para %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>eliminada por %1</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>galley::activity::RowList</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>galley::calendar</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask for approval of %n post(s) again: what was approved has changed.</source>
        <translation>
            <numerusform>Pide de nuevo la aprobación de %n publicación: lo aprobado ha cambiado.</numerusform>
            <numerusform>Pide de nuevo la aprobación de %n publicaciones: lo aprobado ha cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n post(s) to</source>
        <translation>
            <numerusform>Mover %n publicación a</numerusform>
            <numerusform>Mover %n publicaciones a</numerusform>
        </translation>
    </message>
    <message>
        <source>Clocks go back</source>
        <translation>Se atrasa el reloj</translation>
    </message>
    <message>
        <source>Clocks go forward</source>
        <translation>Se adelanta el reloj</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A note of a day with the place it holds for: &quot;Clocks go back (New York)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: already published. Copy them instead.</source>
        <translation>
            <numerusform>%n publicación se queda: ya salió. Cópiala.</numerusform>
            <numerusform>%n publicaciones se quedan: ya salieron. Cópialas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: being sent right now.</source>
        <translation>
            <numerusform>%n publicación se queda: se está enviando.</numerusform>
            <numerusform>%n publicaciones se quedan: se están enviando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) alone: that time has passed, so they would go out at once.</source>
        <translation>
            <numerusform>%n publicación se queda: esa hora ya pasó y saldría de inmediato.</numerusform>
            <numerusform>%n publicaciones se quedan: esa hora ya pasó y saldrían de inmediato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n post(s) where they were.</source>
        <translation>
            <numerusform>%n publicación se queda donde estaba.</numerusform>
            <numerusform>%n publicaciones se quedan donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not exist on %2: clocks go forward. It is %3 now.</source>
        <translation>Las %1 no existen el %2: se adelanta el reloj. Ahora son las %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Wk</source>
        <translation>Sem</translation>
    </message>
    <message numerus="yes">
        <source>+%n campaign(s)</source>
        <translation>
            <numerusform>+%n campaña</numerusform>
            <numerusform>+%n campañas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>vence en %n día</numerusform>
            <numerusform>vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>A day in the name of a week that holds days of two months: &quot;26 October&quot;. Qt&apos;s date format.</extracomment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Nothing else of %1 that day.</source>
        <translation>Nada más de %1 ese día.</translation>
    </message>
    <message>
        <source>%1 of %2 is at the same time.</source>
        <translation>%1 de %2 es a la misma hora.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) earlier.</source>
        <translation>
            <numerusform>%1 de %2 es %n minuto antes.</numerusform>
            <numerusform>%1 de %2 es %n minutos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 is %n minute(s) later.</source>
        <translation>
            <numerusform>%1 de %2 es %n minuto después.</numerusform>
            <numerusform>%1 de %2 es %n minutos después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) earlier.</source>
        <translation>
            <numerusform>La más cercana de %2: %1, unas %n hora antes.</numerusform>
            <numerusform>La más cercana de %2: %1, unas %n horas antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nearest of %2: %1, about %n hour(s) later.</source>
        <translation>
            <numerusform>La más cercana de %2: %1, unas %n hora después.</numerusform>
            <numerusform>La más cercana de %2: %1, unas %n horas después.</numerusform>
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
        <translation>Semana %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 comes twice</source>
        <translation>%1 viene dos veces</translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 no existe</translation>
    </message>
    <message>
        <source>%1 is left out that day: clocks go forward.</source>
        <translation>%1 no existe ese día: los relojes se adelantan.</translation>
    </message>
    <message>
        <source>%1 comes twice that day. You choose which when it lands.</source>
        <translation>%1 viene dos veces ese día. Al soltarla eliges cuál.</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Approved for its old time: it has to be approved again.</source>
        <translation>Aprobada para la hora anterior: hay que aprobarla de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n other post(s) move by as much.</source>
        <translation>
            <numerusform>%n publicación más se mueve lo mismo.</numerusform>
            <numerusform>%n publicaciones más se mueven lo mismo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) selected</source>
        <translation>
            <numerusform>%n publicación seleccionada</numerusform>
            <numerusform>%n publicaciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy, as a draft.</source>
        <translation>Una copia, como borrador.</translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) earlier.</source>
        <translation>
            <numerusform>Cada una, %n día antes.</numerusform>
            <numerusform>Cada una, %n días antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n day(s) later.</source>
        <translation>
            <numerusform>Cada una, %n día después.</numerusform>
            <numerusform>Cada una, %n días después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) earlier.</source>
        <translation>
            <numerusform>Cada una, %n minuto antes.</numerusform>
            <numerusform>Cada una, %n minutos antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each %n minute(s) later.</source>
        <translation>
            <numerusform>Cada una, %n minuto después.</numerusform>
            <numerusform>Cada una, %n minutos después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::calendar::BulkBar</name>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Quitar del calendario</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarBar</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Your own time zone: %1</source>
        <translation>Tu propia zona horaria: %1</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Clients…</source>
        <translation>Clientes…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publicaciones sin fecha</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <extracomment>Two time zones, the one that times stand in first: &quot;Berlin + New York&quot;</extracomment>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Import posts, dates or pictures</source>
        <translation>Importar publicaciones, fechas o imágenes</translation>
    </message>
</context>
<context>
    <name>galley::calendar::CalendarPage</name>
    <message>
        <source>Select a post first</source>
        <translation>Elige primero una publicación</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar la publicación</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Quitar del calendario</translation>
    </message>
    <message>
        <source>unschedule</source>
        <translation>desprogramar</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>delete remove</source>
        <translation>borrar eliminar quitar</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing is filtered</source>
        <translation>No hay ningún filtro</translation>
    </message>
    <message>
        <source>Show the day</source>
        <translation>Mostrar el día</translation>
    </message>
    <message>
        <source>Already published: copy it instead</source>
        <translation>Ya publicada: cópiala</translation>
    </message>
    <message>
        <source>Peek</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>Mover %1 a</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Aún no hay nada planificado</translation>
    </message>
    <message>
        <source>Write the first post, or bring in the client&apos;s plan.</source>
        <translation>Escribe la primera publicación o trae el plan del cliente.</translation>
    </message>
    <message>
        <source>No post matches the filter</source>
        <translation>Ninguna publicación pasa el filtro</translation>
    </message>
    <message>
        <source>There are posts in these weeks, but none of this kind.</source>
        <translation>Hay publicaciones en estas semanas, pero ninguna así.</translation>
    </message>
    <message>
        <source>Only in the week</source>
        <translation>Solo en la semana</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>Ver el mes</translation>
    </message>
    <message>
        <source>Show the week</source>
        <translation>Ver la semana</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publicaciones sin fecha</translation>
    </message>
    <message>
        <source>tray drafts ideas</source>
        <translation>bandeja borradores ideas</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Segunda zona horaria…</translation>
    </message>
    <message>
        <source>Place a draft with the keyboard</source>
        <translation>Colocar un borrador con el teclado</translation>
    </message>
    <message>
        <source>schedule tray</source>
        <translation>planificar bandeja</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Sin segunda zona horaria</translation>
    </message>
    <message>
        <source>Place with the keyboard</source>
        <translation>Colocar con el teclado</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Solo en la lista</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>Rename in place</source>
        <translation>Cambiar el título aquí mismo</translation>
    </message>
    <message>
        <source>Select one post first</source>
        <translation>Selecciona primero una sola publicación</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>Sort the list…</source>
        <translation>Ordenar la lista…</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Lo último primero</translation>
    </message>
    <message>
        <source>Sort the tray…</source>
        <translation>Ordenar la bandeja…</translation>
    </message>
    <message>
        <source>Your time zone…</source>
        <translation>Su zona horaria…</translation>
    </message>
    <message>
        <source>New post for %1</source>
        <translation>Nueva publicación para %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
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
        <translation>Arrastra para mover</translation>
    </message>
    <message>
        <source>Space to peek</source>
        <translation>Espacio para ver más</translation>
    </message>
    <message>
        <source>Press ? for keys</source>
        <translation>Pulsa ? para ver las teclas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the second line of three</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
</context>
<context>
    <name>galley::calendar::DayList</name>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>galley::calendar::LandingCard</name>
    <message>
        <source>put it here</source>
        <translation>soltar aquí</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>cancelar</translation>
    </message>
    <message>
        <source>no snapping</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copiar</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>galley::calendar::ListView</name>
    <message>
        <source>%1, list</source>
        <extracomment>Name of the list of posts to a screen reader: &quot;October 2026, list&quot;</extracomment>
        <translation>%1, lista</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PeekCard</name>
    <message>
        <source>overdue</source>
        <translation>atrasada</translation>
    </message>
    <message numerus="yes">
        <source>due in %n min</source>
        <translation>
            <numerusform>vence en %n min</numerusform>
            <numerusform>vence en %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n h</source>
        <translation>
            <numerusform>vence en %n h</numerusform>
            <numerusform>vence en %n h</numerusform>
        </translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>Cliente: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, preguntado</translation>
    </message>
    <message>
        <source>%1, wants changes</source>
        <translation>%1, pide cambios</translation>
    </message>
    <message>
        <source>%1, said no</source>
        <translation>%1, dijo que no</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, omitido</translation>
    </message>
    <message>
        <source>%1, for an earlier version</source>
        <translation>%1, para una versión anterior</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 did not take this post.</source>
        <translation>%1 no aceptó esta publicación.</translation>
    </message>
    <message>
        <source>%1 did not take this post: %2</source>
        <translation>%1 no aceptó esta publicación: %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Aún sin fecha</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>alcance %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Space closes</source>
        <translation>Espacio cierra</translation>
    </message>
</context>
<context>
    <name>galley::calendar::PlatformToggle</name>
    <message>
        <source>Show only %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visible</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayModel</name>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Drafts, ready to place</source>
        <translation>Borradores por colocar</translation>
    </message>
</context>
<context>
    <name>galley::calendar::TrayView</name>
    <message>
        <source>Find in the tray</source>
        <translation>Buscar en la bandeja</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unscheduled</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Unscheduled posts</source>
        <translation>Publicaciones sin fecha</translation>
    </message>
    <message>
        <source>Drop a post here to take it off the calendar</source>
        <translation>Suelta aquí una publicación para quitarla del calendario</translation>
    </message>
    <message>
        <source>Everything has a date.</source>
        <translation>Todo tiene fecha.</translation>
    </message>
    <message>
        <source>No title has that in it.</source>
        <translation>Ningún título contiene eso.</translation>
    </message>
    <message>
        <source>Sort the tray</source>
        <translation>Ordenar la bandeja</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Lo más nuevo primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Lo más antiguo primero</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>By client</source>
        <translation>Por cliente</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WeekHand</name>
    <message>
        <source>%1 comes twice on %2. Which one?</source>
        <translation>%1 viene dos veces el %2. ¿Cuál?</translation>
    </message>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>La primera %1, antes de retrasar los relojes</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>La segunda %1, después</translation>
    </message>
</context>
<context>
    <name>galley::calendar::WhenField</name>
    <message>
        <source>this time comes twice: which one?</source>
        <translation>esta hora se repite: ¿cuál de las dos?</translation>
    </message>
    <message>
        <source>thu 9, +2d, 22 oct 7:45</source>
        <translation>jue 9, +2d, 22 oct 7:45</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Sin día espera entre los borradores.</translation>
    </message>
    <message>
        <source>Say a day, a time or both.</source>
        <translation>Di un día, una hora o ambas cosas.</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu 9”, “+2d” or “22 oct 7:45”.</source>
        <translation>No se entiende. Escribe por ejemplo «jue 9», «+2d» o «22 oct 7:45».</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%1, %2 en %3</translation>
    </message>
    <message>
        <source>this time has passed</source>
        <translation>esta hora ya pasó</translation>
    </message>
    <message>
        <source>For several posts say a distance or a time, not both.</source>
        <translation>Para varias publicaciones indica una distancia o una hora, no ambas.</translation>
    </message>
    <message>
        <source>%1 does not exist, clocks go forward: which one?</source>
        <translation>%1 no existe, se adelantan los relojes: ¿cuál vale?</translation>
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
        <translation>Publicar como</translation>
    </message>
    <message>
        <source>Add an account of this client</source>
        <translation>Añadir una cuenta de este cliente</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionCard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Caption, %1</source>
        <translation>Texto, %1</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 for %3</source>
        <comment>used and allowed characters, network</comment>
        <translation>%1 de %2 para %3</translation>
    </message>
</context>
<context>
    <name>galley::composer::CaptionEdit</name>
    <message>
        <source>Caption</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What is this about?</source>
        <translation>¿De qué trata?</translation>
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
        <translation>Conjunto de hashtags o fragmento</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Añadir una parte al hilo</translation>
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
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Resolved comment of %1, %2</source>
        <translation>Comentario resuelto de %1, %2</translation>
    </message>
    <message>
        <source>Comment of %1, %2</source>
        <translation>Comentario de %1, %2</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Resolve the comment of %1</source>
        <translation>Resolver el comentario de %1</translation>
    </message>
    <message>
        <source>Open the comment of %1 again</source>
        <translation>Volver a abrir el comentario de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Editar tu comentario</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete your comment</source>
        <translation>Eliminar tu comentario</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” is gone</source>
        <translation>«%1» ya no está</translation>
    </message>
    <message>
        <source>About “%1”: select it in the text</source>
        <translation>Sobre «%1»: seleccionarlo en el texto</translation>
    </message>
    <message>
        <source>About “%1”, which is not in the text any more</source>
        <translation>Sobre «%1», que ya no está en el texto</translation>
    </message>
</context>
<context>
    <name>galley::composer::CommentsPanel</name>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>team only</source>
        <translation>solo el equipo</translation>
    </message>
    <message>
        <source>Write a comment about the whole post</source>
        <translation>Escribir un comentario sobre toda la publicación</translation>
    </message>
    <message>
        <source>Hide what is resolved</source>
        <translation>Ocultar lo resuelto</translation>
    </message>
    <message numerus="yes">
        <source>Show %n resolved comment(s)</source>
        <translation>
            <numerusform>Mostrar %n comentario resuelto</numerusform>
            <numerusform>Mostrar %n comentarios resueltos</numerusform>
        </translation>
    </message>
    <message>
        <source>Say something to the team</source>
        <translation>Di algo al equipo</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Other words for your comment</source>
        <translation>Otras palabras para tu comentario</translation>
    </message>
    <message>
        <source>About “%1”</source>
        <translation>Sobre «%1»</translation>
    </message>
    <message>
        <source>Write the post first, then say something about it</source>
        <translation>Escribe primero la publicación y luego coméntala</translation>
    </message>
    <message>
        <source>New comment, team only</source>
        <translation>Nuevo comentario, solo el equipo</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a line</source>
        <translation>Intro envía, Mayús+Intro empieza una línea</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerHeader</name>
    <message>
        <source>Back, everything is saved</source>
        <translation>Volver, todo está guardado</translation>
    </message>
    <message>
        <source>Back, everything is saved (Esc)</source>
        <translation>Volver, todo está guardado (Esc)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Guardado en este equipo, %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not saved: the post is in the bin</source>
        <translation>Sin guardar: la publicación está en la papelera</translation>
    </message>
    <message>
        <source>Nothing in this post to undo</source>
        <translation>No hay nada que deshacer en esta publicación</translation>
    </message>
</context>
<context>
    <name>galley::composer::ComposerPage</name>
    <message>
        <source>No post is open</source>
        <translation>No hay ninguna publicación abierta</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>back leave calendar</source>
        <translation>volver salir calendario</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texto base</translation>
    </message>
    <message>
        <source>Text for %1, %2</source>
        <translation>Texto para %1, %2</translation>
    </message>
    <message>
        <source>There are not that many accounts</source>
        <translation>No hay tantas cuentas</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>proof error warning problem</source>
        <translation>prueba error aviso problema</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
    <message>
        <source>Put the note right</source>
        <translation>Corregir la nota</translation>
    </message>
    <message>
        <source>This note has no button</source>
        <translation>Esta nota no tiene botón</translation>
    </message>
    <message>
        <source>fix replace repair</source>
        <translation>corregir reemplazar reparar</translation>
    </message>
    <message>
        <source>Add pictures or clips…</source>
        <translation>Añadir imágenes o clips…</translation>
    </message>
    <message>
        <source>This post cannot be changed as it is</source>
        <translation>Esta publicación no se puede cambiar así</translation>
    </message>
    <message>
        <source>photo video upload media file</source>
        <translation>foto vídeo subir medios archivo</translation>
    </message>
    <message>
        <source>Link of the post</source>
        <translation>Enlace de la publicación</translation>
    </message>
    <message>
        <source>Day and time of the post</source>
        <translation>Día y hora de la publicación</translation>
    </message>
    <message>
        <source>schedule plan when</source>
        <translation>programar plan cuándo</translation>
    </message>
    <message>
        <source>Edit the approved post anyway</source>
        <translation>Editar la publicación aprobada de todos modos</translation>
    </message>
    <message>
        <source>It can be changed as it is</source>
        <translation>Se puede cambiar tal como está</translation>
    </message>
    <message>
        <source>Copy the post and write on</source>
        <translation>Copiar la publicación y seguir escribiendo</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Añadir imágenes o clips</translation>
    </message>
    <message>
        <source>Pictures and clips (%1)</source>
        <translation>Imágenes y clips (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Beside the text</source>
        <translation>Junto al texto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Hashtag set or snippet</source>
        <translation>Conjunto de hashtags o fragmento</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Comment on the selected words</source>
        <translation>Comentar las palabras elegidas</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>history restore compare</source>
        <translation>historial restaurar comparar</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Sustituir por</translation>
    </message>
    <message>
        <source>Next part of the thread</source>
        <translation>Siguiente parte del hilo</translation>
    </message>
    <message>
        <source>No account of this post has threads</source>
        <translation>Ninguna cuenta de esta publicación tiene hilos</translation>
    </message>
    <message>
        <source>split thread part add tweet storm</source>
        <translation>hilo parte dividir añadir</translation>
    </message>
    <message>
        <source>Choose from the client’s pictures…</source>
        <translation>Elegir de las imágenes del cliente…</translation>
    </message>
    <message>
        <source>library reuse again photo video media</source>
        <translation>biblioteca reutilizar otra vez foto vídeo medios</translation>
    </message>
    <message>
        <source>Add all pictures of a folder…</source>
        <translation>Añadir todas las imágenes de una carpeta…</translation>
    </message>
    <message>
        <source>photo video directory import</source>
        <translation>foto vídeo directorio importar</translation>
    </message>
    <message>
        <source>Add all pictures of a folder</source>
        <translation>Añadir todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De este equipo…</translation>
    </message>
    <message>
        <source>A whole folder…</source>
        <translation>Una carpeta entera…</translation>
    </message>
    <message>
        <source>From the client’s pictures…</source>
        <translation>De las imágenes del cliente…</translation>
    </message>
    <message>
        <source>Redo typing</source>
        <translation>Rehacer lo escrito</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Deshacer lo escrito</translation>
    </message>
    <message>
        <source>%1 is saved on this computer.</source>
        <translation>%1 está guardado en este ordenador.</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropDialog</name>
    <message>
        <source>Crop the picture</source>
        <translation>Recortar la imagen</translation>
    </message>
    <message>
        <source>Drag the frame or move it with the arrow keys. The wheel, + and − make it larger and smaller. The file stays whole.</source>
        <translation>Arrastra el marco o muévelo con las flechas. La rueda, + y − lo agrandan y lo reducen. El archivo queda entero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Use the whole picture</source>
        <translation>Usar la imagen entera</translation>
    </message>
</context>
<context>
    <name>galley::composer::CropFrame</name>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Shows %1 % of the width from %2 % and %3 % of the height from %4 %</source>
        <translation>Muestra el %1 % del ancho desde el %2 % y el %3 % del alto desde el %4 %</translation>
    </message>
</context>
<context>
    <name>galley::composer::DiffView</name>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texto para %1</translation>
    </message>
    <message>
        <source>Part of the thread</source>
        <translation>Parte del hilo</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Texto alternativo de una imagen</translation>
    </message>
    <message>
        <source>First comment</source>
        <translation>Primer comentario</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Title for %1</source>
        <translation>Título para %1</translation>
    </message>
    <message>
        <source>What %1 wants to know</source>
        <translation>Lo que %1 quiere saber</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Lo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>These words are what they are now.</source>
        <translation>Estas palabras son como ahora.</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>quitado: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::EditorColumn</name>
    <message>
        <source>%1 has its own text and pictures.</source>
        <translation>%1 tiene su propio texto y sus imágenes.</translation>
    </message>
    <message>
        <source>%1 has its own text.</source>
        <translation>%1 tiene su propio texto.</translation>
    </message>
    <message>
        <source>%1 has its own pictures.</source>
        <translation>%1 tiene sus propias imágenes.</translation>
    </message>
    <message>
        <source>Use base text again</source>
        <translation>Usar otra vez el texto base</translation>
    </message>
    <message>
        <source>Use the post&apos;s pictures again</source>
        <translation>Usar otra vez las imágenes de la publicación</translation>
    </message>
    <message>
        <source>This post is out or on its way.</source>
        <translation>Esta publicación ya salió o está en camino.</translation>
    </message>
    <message>
        <source>It stays as it was sent. A copy of it can be changed.</source>
        <translation>Se queda como se envió. Una copia sí se puede cambiar.</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>Copiarla</translation>
    </message>
    <message>
        <source>This post is approved or waiting for approval.</source>
        <translation>Esta publicación está aprobada o espera aprobación.</translation>
    </message>
    <message>
        <source>Other words, pictures or accounts make it a draft again; another time does not.</source>
        <translation>Otras palabras, imágenes o cuentas la devuelven a borrador; otra hora, no.</translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation>Editar de todos modos</translation>
    </message>
    <message>
        <source>This post is in the bin.</source>
        <translation>Esta publicación está en la papelera.</translation>
    </message>
    <message>
        <source>What you wrote last is kept here, and comes in when the post is restored.</source>
        <translation>Lo último que escribiste se guarda aquí y entra cuando se restaure la publicación.</translation>
    </message>
    <message>
        <source>It was deleted, or its making was undone. It can be restored as it is.</source>
        <translation>Se eliminó, o se deshizo su creación. Se puede restaurar tal como está.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
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
        <translation>Buscar un emoji</translation>
    </message>
    <message>
        <source>Groups of emoji</source>
        <translation>Grupos de emoji</translation>
    </message>
    <message>
        <source>Used last</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Tono de piel</translation>
    </message>
    <message>
        <source>no skin tone</source>
        <translation>sin tono de piel</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>medium-light</source>
        <translation>claro medio</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>medium-dark</source>
        <translation>oscuro medio</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>What you take will be here.</source>
        <translation>Lo que uses aparecerá aquí.</translation>
    </message>
    <message>
        <source>No emoji is called that.</source>
        <translation>Ningún emoji se llama así.</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalDialog</name>
    <message>
        <source>What must stay in sight?</source>
        <translation>¿Qué debe seguir a la vista?</translation>
    </message>
    <message>
        <source>Drag the ring or move it with the arrow keys. Networks cut around this point, in every post that shows the picture; a crop of your own goes before.</source>
        <translation>Arrastra el anillo o muévelo con las flechas. Las redes recortan alrededor de este punto en cada publicación con la imagen; un recorte propio tiene prioridad.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this point</source>
        <translation>Usar este punto</translation>
    </message>
</context>
<context>
    <name>galley::composer::FocalFrame</name>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>%1 % from the left, %2 % from the top</source>
        <translation>%1 % desde la izquierda, %2 % desde arriba</translation>
    </message>
</context>
<context>
    <name>galley::composer::IntakeBar</name>
    <message>
        <source>Files coming in</source>
        <translation>Archivos que llegan</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Dejar de añadir</translation>
    </message>
    <message>
        <source>Show which</source>
        <translation>Mostrar cuáles</translation>
    </message>
    <message>
        <source>Take out again</source>
        <translation>Volver a quitar</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Adding %1 of %2</source>
        <translation>Añadiendo %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added</source>
        <translation>
            <numerusform>No se pudo añadir %n archivo</numerusform>
            <numerusform>No se pudieron añadir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be added</source>
        <translation>Archivos que no se pudieron añadir</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>galley::composer::KeptNote</name>
    <message>
        <source>This part was removed elsewhere.</source>
        <translation>Esta parte se quitó en otro lugar.</translation>
    </message>
    <message>
        <source>This picture was removed elsewhere.</source>
        <translation>Esta imagen se quitó en otro lugar.</translation>
    </message>
    <message>
        <source>This account was taken out elsewhere.</source>
        <translation>Esta cuenta se quitó en otro lugar.</translation>
    </message>
    <message>
        <source>This was not saved when the post went to the bin.</source>
        <translation>Esto no estaba guardado cuando la publicación pasó a la papelera.</translation>
    </message>
    <message>
        <source>Your words: “%1”</source>
        <translation>Tus palabras: «%1»</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Volver a poner</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Find or make a label</source>
        <translation>Buscar o crear una etiqueta</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegida</translation>
    </message>
    <message>
        <source>Make “%1”</source>
        <translation>Crear «%1»</translation>
    </message>
</context>
<context>
    <name>galley::composer::LabelsSection</name>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Take %1 off</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1: take it off</source>
        <translation>%1: quitar</translation>
    </message>
</context>
<context>
    <name>galley::composer::LinkSection</name>
    <message>
        <source>Campaign and link</source>
        <translation>Campaña y enlace</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>No campaign</source>
        <translation>Sin campaña</translation>
    </message>
    <message>
        <source>There are blanks in it. A link has none.</source>
        <translation>Contiene espacios. Un enlace no tiene ninguno.</translation>
    </message>
    <message>
        <source>A post can only link to what begins with https:// or http://.</source>
        <translation>Una publicación solo puede enlazar a lo que empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>This names no page. A link looks like https://example.com/page.</source>
        <translation>Esto no indica ninguna página. Un enlace es así: https://example.com/pagina.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Will be sent as</source>
        <translation>Se enviará como</translation>
    </message>
    <message>
        <source>The link as it will be sent</source>
        <translation>El enlace tal como se enviará</translation>
    </message>
    <message>
        <source>Copy the link as it will be sent</source>
        <translation>Copiar el enlace tal como se enviará</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaIntake</name>
    <message>
        <source>Pasted picture %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaMenu</name>
    <message>
        <source>Crop…</source>
        <translation>Recortar…</translation>
    </message>
    <message>
        <source>Focal point…</source>
        <translation>Punto focal…</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Texto alternativo…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Mover hacia delante</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Mover hacia atrás</translation>
    </message>
    <message>
        <source>Choose pictures for this account only</source>
        <translation>Elegir imágenes solo para esta cuenta</translation>
    </message>
    <message>
        <source>Use the pictures of the post again</source>
        <translation>Volver a usar las imágenes de la publicación</translation>
    </message>
    <message>
        <source>File details</source>
        <translation>Datos del archivo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>galley::composer::MediaStrip</name>
    <message>
        <source>Media</source>
        <translation>Medios</translation>
    </message>
    <message>
        <source>Add pictures or clips</source>
        <translation>Añadir imágenes o clips</translation>
    </message>
    <message>
        <source>Drag to reorder. Drop files anywhere in the window, or paste.</source>
        <translation>Arrastra para ordenar. Suelta archivos en la ventana o pégalos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>sin texto alternativo</translation>
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
        <translation>Sin ALT</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
    <message>
        <source>Crop, replace and more</source>
        <translation>Recortar, sustituir y más</translation>
    </message>
</context>
<context>
    <name>galley::composer::MeterGrid</name>
    <message>
        <source>%1, title</source>
        <translation>%1, título</translation>
    </message>
    <message>
        <source>%1, first comment</source>
        <translation>%1, primer comentario</translation>
    </message>
    <message>
        <source>%1, own text</source>
        <translation>%1, texto propio</translation>
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
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
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
        <translation>Mostrar las %1</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>galley::composer::NotesList</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) with nothing to put right</source>
        <translation>
            <numerusform>%n cuenta sin nada que corregir</numerusform>
            <numerusform>%n cuentas sin nada que corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PicturePicker</name>
    <message>
        <source>Replace by a picture of %1</source>
        <translation>Sustituir por una imagen de %1</translation>
    </message>
    <message>
        <source>Pictures of %1</source>
        <translation>Imágenes de %1</translation>
    </message>
    <message>
        <source>Search names and alt texts</source>
        <translation>Buscar en nombres y textos alternativos</translation>
    </message>
    <message>
        <source>Pictures and clips, the last used first</source>
        <translation>Imágenes y clips, los usados hace poco primero</translation>
    </message>
    <message>
        <source>Looking through the pictures…</source>
        <translation>Revisando las imágenes…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>From this computer…</source>
        <translation>De este equipo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>What is added to posts of %1 shows up here.</source>
        <translation>Lo que se añade a publicaciones de %1 aparece aquí.</translation>
    </message>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Neither a name nor an alt text holds these words.</source>
        <translation>Ni un nombre ni un texto alternativo contiene estas palabras.</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar esta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message numerus="yes">
        <source>Add %n</source>
        <translation>
            <numerusform>Añadir %n</numerusform>
            <numerusform>Añadir %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::composer::PlaceBox</name>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Its name on the network</source>
        <translation>Su nombre en la red</translation>
    </message>
    <message>
        <source>It is matched by its name when the account is connected.</source>
        <translation>Se asigna por su nombre cuando se conecta la cuenta.</translation>
    </message>
</context>
<context>
    <name>galley::composer::Preview</name>
    <message>
        <source>… See more</source>
        <translation>… Ver más</translation>
    </message>
    <message>
        <source>… more</source>
        <translation>… más</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentar</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>View 1 comment</source>
        <translation>Ver 1 comentario</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>Sonido original</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Folds after %1 or %2</source>
        <translation>Se pliega tras %1 o %2</translation>
    </message>
    <message>
        <source>Folds after %1</source>
        <translation>Se pliega tras %1</translation>
    </message>
    <message>
        <source>Preview, %1, %2</source>
        <translation>Vista previa, %1, %2</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Añade una imagen o una frase</translation>
    </message>
    <message>
        <source>Post %1 of %2</source>
        <translation>Publicación %1 de %2</translation>
    </message>
    <message>
        <source>no alt text</source>
        <translation>sin texto alternativo</translation>
    </message>
    <message>
        <source>Picture %1 of %2, in front: %3</source>
        <translation>Imagen %1 de %2, delante: %3</translation>
    </message>
    <message>
        <source>Picture %1 of %2: %3</source>
        <translation>Imagen %1 de %2: %3</translation>
    </message>
    <message>
        <source>Link: %1, %2</source>
        <translation>Enlace: %1, %2</translation>
    </message>
    <message>
        <source>First comment: %1</source>
        <translation>Primer comentario: %1</translation>
    </message>
</context>
<context>
    <name>galley::composer::PreviewPane</name>
    <message>
        <source>Account to preview</source>
        <translation>Cuenta de la vista previa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fold the text again</source>
        <translation>Plegar el texto de nuevo</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Mostrar todo el texto</translation>
    </message>
    <message>
        <source>Show the light look</source>
        <translation>Mostrar el aspecto claro</translation>
    </message>
    <message>
        <source>Show the dark look</source>
        <translation>Mostrar el aspecto oscuro</translation>
    </message>
    <message>
        <source>Safe areas</source>
        <translation>Zonas seguras</translation>
    </message>
    <message>
        <source>Marks what the app covers with its own buttons and text</source>
        <translation>Marca lo que la aplicación cubre con sus botones y textos</translation>
    </message>
    <message>
        <source>Add a picture or a sentence</source>
        <translation>Añade una imagen o una frase</translation>
    </message>
    <message>
        <source>Choose an account to see it as its network shows it</source>
        <translation>Elige una cuenta para verla como la muestra su red</translation>
    </message>
</context>
<context>
    <name>galley::composer::SlotChip</name>
    <message>
        <source>%1, when this client usually posts</source>
        <translation>%1, cuando este cliente suele publicar</translation>
    </message>
    <message>
        <source>%1, when people tend to look</source>
        <translation>%1, cuando la gente suele mirar</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetDialog</name>
    <message>
        <source>Save as hashtag set</source>
        <translation>Guardar como conjunto de hashtags</translation>
    </message>
    <message>
        <source>Save as snippet</source>
        <translation>Guardar como fragmento</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Cómo se llama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For all clients of the studio</source>
        <translation>Para todos los clientes del estudio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is one of that name already.</source>
        <translation>Ya hay uno con ese nombre.</translation>
    </message>
    <message>
        <source>Rename the hashtag set</source>
        <translation>Cambiar el nombre del grupo de hashtags</translation>
    </message>
    <message>
        <source>Rename the snippet</source>
        <translation>Cambiar el nombre del fragmento</translation>
    </message>
</context>
<context>
    <name>galley::composer::SnippetMenu</name>
    <message>
        <source>Hashtag sets and snippets</source>
        <translation>Conjuntos de hashtags y fragmentos</translation>
    </message>
    <message>
        <source>Hashtag sets</source>
        <translation>Conjuntos de hashtags</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Select words or hashtags to save them here</source>
        <translation>Selecciona palabras o hashtags para guardarlos aquí</translation>
    </message>
    <message>
        <source>Save the selected hashtags…</source>
        <translation>Guardar los hashtags seleccionados…</translation>
    </message>
    <message>
        <source>Save the selected words…</source>
        <translation>Guardar las palabras seleccionadas…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1 (all clients)</source>
        <translation>%1 (todos los clientes)</translation>
    </message>
    <message>
        <source>%1: all there already</source>
        <translation>%1: ya está todo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
</context>
<context>
    <name>galley::composer::SpellMarks</name>
    <message>
        <source>Looking for other spellings…</source>
        <translation>Buscando otras grafías…</translation>
    </message>
    <message>
        <source>Add “%1” to the client’s words</source>
        <translation>Añadir «%1» a las palabras del cliente</translation>
    </message>
    <message>
        <source>No other spelling is known</source>
        <translation>No se conoce otra grafía</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetSettings</name>
    <message>
        <source>Kind of post</source>
        <translation>Tipo de publicación</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Lo habitual: %1</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Varios, separados por comas</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n more setting(s)</source>
        <translation>
            <numerusform>%n ajuste más</numerusform>
            <numerusform>%n ajustes más</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None is known yet. They come from the network once the account is connected.</source>
        <translation>Aún no se conoce ninguno. Llegan de la red cuando la cuenta está conectada.</translation>
    </message>
</context>
<context>
    <name>galley::composer::TargetTabs</name>
    <message>
        <source>Text for</source>
        <translation>Texto para</translation>
    </message>
    <message>
        <source>Base text</source>
        <translation>Texto base</translation>
    </message>
    <message>
        <source>Something has to be put right</source>
        <translation>Hay algo que corregir</translation>
    </message>
    <message>
        <source>Has its own text</source>
        <translation>Tiene su propio texto</translation>
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
        <translation>¿Qué sigue?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 characters</source>
        <translation>%1, %2 caracteres</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a button of a part: what it does, which part</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Join to the part before</source>
        <translation>Unir a la parte anterior</translation>
    </message>
    <message>
        <source>Remove the part</source>
        <translation>Quitar la parte</translation>
    </message>
    <message>
        <source>Alt text…</source>
        <translation>Texto alternativo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>galley::composer::ThreadParts</name>
    <message>
        <source>Add a part</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Add a part to the thread</source>
        <translation>Añadir una parte al hilo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Every time the words change, what they were is kept here.</source>
        <translation>Todavía no ha cambiado nada. Cada vez que cambian las palabras, aquí queda lo que eran.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restaurar esta versión</translation>
    </message>
    <message>
        <source>Galley</source>
        <translation>Galley</translation>
    </message>
    <message>
        <source>Until %1
%2 changed it</source>
        <translation>Hasta %1
%2 la cambió</translation>
    </message>
    <message>
        <source>As it was until %1, when %2 changed it</source>
        <translation>Como era hasta %1, cuando %2 lo cambió</translation>
    </message>
</context>
<context>
    <name>galley::composer::WhenSection</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>thu, +2d, 22.10.</source>
        <translation>jue, +2d, 22.10.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>7:45</source>
        <translation>7:45</translation>
    </message>
    <message>
        <source>Take off the calendar</source>
        <translation>Quitar del calendario</translation>
    </message>
    <message>
        <source>Not understood. Write for example “7:45”.</source>
        <translation>No se entiende. Escribe por ejemplo «7:45».</translation>
    </message>
    <message>
        <source>Not understood. Write for example “thu”, “+2d” or “22 oct”.</source>
        <translation>No se entiende. Escribe por ejemplo «jue», «+2d» o «22 oct».</translation>
    </message>
    <message>
        <source>Without a day it waits among the drafts.</source>
        <translation>Sin día espera entre los borradores.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>This time comes twice: which one?</source>
        <translation>Esta hora llega dos veces: ¿cuál?</translation>
    </message>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>%1 does not exist on %2, clocks go forward: which one?</source>
        <translation>%1 no existe el %2, se adelantan los relojes: ¿cuál vale?</translation>
    </message>
</context>
<context>
    <name>galley::imports::ColumnsPanel</name>
    <message>
        <source>What each column means</source>
        <translation>Qué significa cada columna</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Significado de %1</translation>
    </message>
    <message>
        <source>Text for %1</source>
        <translation>Texto para %1</translation>
    </message>
    <message>
        <source>%1, yes or no</source>
        <translation>%1, sí o no</translation>
    </message>
</context>
<context>
    <name>galley::imports::Dates</name>
    <message>
        <source>Stays out: it has no day that can be read</source>
        <translation>Se queda fuera: no tiene un día legible</translation>
    </message>
    <message>
        <source>Stays out: it has no title</source>
        <translation>Se queda fuera: no tiene título</translation>
    </message>
    <message>
        <source>Stays out: it was cancelled</source>
        <translation>Se queda fuera: está cancelado</translation>
    </message>
    <message>
        <source>Stays out: a newer version stands in the file</source>
        <translation>Se queda fuera: el archivo tiene una versión más nueva</translation>
    </message>
    <message>
        <source>Stays out: it is a post of this studio</source>
        <translation>Se queda fuera: es una publicación de este estudio</translation>
    </message>
    <message>
        <source>Was thrown away here; check it to bring it back</source>
        <translation>Se tiró aquí; márcalo para recuperarlo</translation>
    </message>
    <message>
        <source>The title is cut</source>
        <translation>El título está recortado</translation>
    </message>
    <message>
        <source>The text is cut</source>
        <translation>El texto está recortado</translation>
    </message>
    <message>
        <source>Comes in as a day; its time stands in its text</source>
        <translation>Entra como día; la hora va en su texto</translation>
    </message>
    <message>
        <source>Its time zone is unknown; the day is the one written</source>
        <translation>Zona horaria desconocida; vale el día escrito</translation>
    </message>
    <message>
        <source>Repeats by the days of its own time zone</source>
        <translation>Se repite por los días de su propia zona horaria</translation>
    </message>
    <message>
        <source>How it repeats cannot be read; comes in once</source>
        <translation>No se lee cómo se repite; entra una vez</translation>
    </message>
    <message>
        <source>Repeats within a day; comes in once</source>
        <translation>Se repite dentro del día; entra una vez</translation>
    </message>
    <message>
        <source>Some of its many times are left out</source>
        <translation>Se omiten algunas de sus muchas veces</translation>
    </message>
    <message>
        <source>on further days</source>
        <translation>otros días</translation>
    </message>
    <message>
        <source>by a rule of its own</source>
        <translation>según una regla propia</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Brings a date up to date that is here</source>
        <translation>Actualiza una fecha que ya está aquí</translation>
    </message>
    <message>
        <source>Export plan</source>
        <translation>Exportar plan</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesDialog</name>
    <message>
        <source>Import dates</source>
        <translation>Importar fechas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Check none</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>Dates of the file</source>
        <translation>Fechas del archivo</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Choose a calendar</source>
        <translation>Elegir un calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.icalendar)</source>
        <translation>Calendarios (*.ics *.ical *.ifb *.icalendar)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message>
        <source>All of it is here already. Importing it again brings what changes up to date and makes nothing twice.</source>
        <translation>Ya está todo aquí. Si lo importas otra vez, se actualiza lo que cambie y nada se duplica.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) or journal(s) of the file are no dates and stay out</source>
        <translation>
            <numerusform>%n tarea o diario del archivo no es una fecha y se queda fuera</numerusform>
            <numerusform>%n tareas o diarios del archivo no son fechas y se quedan fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>Import %n date(s)</source>
        <translation>
            <numerusform>Importar %n fecha</numerusform>
            <numerusform>Importar %n fechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::DatesModel</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>A tener en cuenta</translation>
    </message>
</context>
<context>
    <name>galley::imports::ImportDialog</name>
    <message>
        <source>Import a schedule</source>
        <translation>Importar un plan</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas rechazadas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import posts</source>
        <translation>Importar publicaciones</translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Read like the last file with these columns</source>
        <translation>Leído como el último archivo con estas columnas</translation>
    </message>
    <message>
        <source>Look it over below; every answer can be changed.</source>
        <translation>Revísalo abajo; cada respuesta se puede cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) before the import</source>
        <translation>
            <numerusform>%n pregunta antes de importar</numerusform>
            <numerusform>%n preguntas antes de importar</numerusform>
        </translation>
    </message>
    <message>
        <source>One question before the import</source>
        <translation>Una pregunta antes de importar</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>At 09:00</source>
        <translation>A las 09:00</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Answer the question above first</source>
        <translation>Responde primero a la pregunta de arriba</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>The pictures of these rows could not be read. Put them beside the file, then try again.</source>
        <translation>No se pudieron leer las imágenes de estas filas. Ponlas junto al archivo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar filas rechazadas</translation>
    </message>
    <message>
        <source>%1 rejected.csv</source>
        <translation>%1 rechazadas.csv</translation>
    </message>
    <message>
        <source>Spreadsheets as text (*.csv)</source>
        <translation>Hojas de cálculo como texto (*.csv)</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué se omitió</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>No se pudo guardar %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder.</source>
        <translation>No se cambió nada. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Repair the rows there and import that file.</source>
        <translation>Corrige allí las filas e importa ese archivo.</translation>
    </message>
    <message>
        <source>Drop a client&apos;s spreadsheet here</source>
        <translation>Suelta aquí la hoja de cálculo de un cliente</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Como dice el archivo</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>For the client</source>
        <translation>Para el cliente</translation>
    </message>
    <message>
        <source>Times are those of</source>
        <translation>Las horas son de</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Rows without a time</source>
        <translation>Filas sin hora</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Come in as</source>
        <translation>Entran como</translation>
    </message>
    <message>
        <source>Make a place for missing accounts</source>
        <translation>Crear un lugar para cuentas que faltan</translation>
    </message>
    <message>
        <source>They can be connected later. Without it, such rows are rejected.</source>
        <translation>Se pueden conectar después. Sin esto, esas filas se rechazan.</translation>
    </message>
    <message>
        <source>Rows without a network go to</source>
        <translation>Las filas sin red van a</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Ninguna red</translation>
    </message>
    <message>
        <source>All networks of the client</source>
        <translation>Todas las redes del cliente</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>header in line %1</source>
        <translation>encabezado en la línea %1</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>%1, as found</source>
        <translation>%1, como se encontró</translation>
    </message>
    <message>
        <source>Because of “%1”</source>
        <translation>Por «%1»</translation>
    </message>
    <message>
        <source>Every picture is looked at first</source>
        <translation>Primero se mira cada imagen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln post(s)</source>
        <translation>
            <numerusform>Importar %Ln publicación</numerusform>
            <numerusform>Importar %Ln publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln rejected row(s)…</source>
        <translation>
            <numerusform>Guardar %Ln fila rechazada…</numerusform>
            <numerusform>Guardar %Ln filas rechazadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures and clips: %L1 of %L2</source>
        <translation>Copiando imágenes y clips: %L1 de %L2</translation>
    </message>
    <message>
        <source>Looking at pictures and clips: %L1 of %L2</source>
        <translation>Mirando imágenes y clips: %L1 de %L2</translation>
    </message>
    <message>
        <source>Importing… %L1 of %L2</source>
        <translation>Importando… %L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>Storing %Ln post(s)…</source>
        <translation>
            <numerusform>Guardando %Ln publicación…</numerusform>
            <numerusform>Guardando %Ln publicaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %Ln fila</numerusform>
            <numerusform>%1, %2, %3, %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems: %L1 rejected, %L2 to look at</source>
        <translation>Problemas: %L1 rechazadas, %L2 por revisar</translation>
    </message>
    <message>
        <source>Spreadsheets as text and calendars (*.csv *.tsv *.txt *.ics)</source>
        <translation>Hojas de cálculo como texto y calendarios (*.csv *.tsv *.txt *.ics)</translation>
    </message>
    <message>
        <source>CSV or TSV from Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel or Ayrshare. You see every row before anything happens. A calendar (.ics) comes in as notes on its days.</source>
        <translation>CSV o TSV de Excel, Numbers, Buffer, Hootsuite, Publer, Sprout Social, Metricool, HighLevel o Ayrshare. Ves cada fila antes de que pase nada. Un calendario (.ics) entra como notas en sus días.</translation>
    </message>
    <message>
        <source>Dates of a calendar…</source>
        <translation>Fechas de un calendario…</translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewModel</name>
    <message>
        <source>Comes in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>Comes in, with a warning</source>
        <translation>Entra, con un aviso</translation>
    </message>
    <message>
        <source>Cannot come in</source>
        <translation>No puede entrar</translation>
    </message>
    <message>
        <source>Left out, there already</source>
        <translation>Omitida, ya estaba</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Line %1, %2</source>
        <translation>Línea %1, %2</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>sin texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) or clip(s)</source>
        <translation>
            <numerusform>%Ln imagen o clip</numerusform>
            <numerusform>%Ln imágenes o clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::imports::PreviewTable</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>galley::shell::AccountRows</name>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Name on the network</source>
        <translation>Nombre en la red</translation>
    </message>
    <message>
        <source>It is connected: its name comes from the network.</source>
        <translation>Está conectada: su nombre viene de la red.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) go to this account, in the calendar or the bin. Take it off them first.</source>
        <translation>
            <numerusform>%n publicación va a esta cuenta, en el calendario o en la papelera. Quítasela primero.</numerusform>
            <numerusform>%n publicaciones van a esta cuenta, en el calendario o en la papelera. Quítasela primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name on %1</source>
        <comment>a network</comment>
        <translation>Nombre en %1</translation>
    </message>
    <message>
        <source>Remove the account on %1</source>
        <translation>Quitar la cuenta de %1</translation>
    </message>
    <message>
        <source>Remove %1 on %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>This names no account. Type it as it stands on the network.</source>
        <translation>Esto no indica ninguna cuenta. Escríbela como aparece en la red.</translation>
    </message>
    <message>
        <source>This account is in the list already.</source>
        <translation>Esta cuenta ya está en la lista.</translation>
    </message>
    <message>
        <source>No account yet. Add where this client’s posts go; connecting it can wait.</source>
        <translation>Aún no hay cuentas. Añade adónde van las publicaciones de este cliente; conectarla puede esperar.</translation>
    </message>
    <message>
        <source>Where this client’s posts go. An account can be planned for before it is connected.</source>
        <translation>Adónde van las publicaciones de este cliente. Se puede planificar para una cuenta antes de conectarla.</translation>
    </message>
</context>
<context>
    <name>galley::shell::ClientDialog</name>
    <message>
        <source>New client</source>
        <translation>Cliente nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Añadir cliente</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>Un cliente necesita un nombre.</translation>
    </message>
    <message>
        <source>Edit client</source>
        <translation>Editar cliente</translation>
    </message>
    <message>
        <source>What of the client</source>
        <translation>Qué del cliente</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Save client</source>
        <translation>Guardar cliente</translation>
    </message>
</context>
<context>
    <name>galley::shell::CommandRegistry</name>
    <message>
        <source>This belongs to another screen</source>
        <translation>Esto es de otra pantalla</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>galley::shell::FailurePage</name>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
</context>
<context>
    <name>galley::shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>To the next day or post</source>
        <translation>Al día o a la publicación siguiente</translation>
    </message>
    <message>
        <source>Move the chosen posts by a day or a week</source>
        <translation>Mover las publicaciones elegidas un día o una semana</translation>
    </message>
    <message>
        <source>First or last day of the week</source>
        <translation>Primer o último día de la semana</translation>
    </message>
    <message>
        <source>Peek at a post or a day</source>
        <translation>Echar un vistazo a una publicación o un día</translation>
    </message>
    <message>
        <source>Open the post, or write a new one</source>
        <translation>Abrir la publicación o escribir una nueva</translation>
    </message>
    <message>
        <source>Choose every post shown</source>
        <translation>Elegir todas las publicaciones visibles</translation>
    </message>
    <message>
        <source>Menu of the post or day</source>
        <translation>Menú de la publicación o del día</translation>
    </message>
    <message>
        <source>Choose nothing</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Only the first to ninth client</source>
        <translation>Solo el primer a noveno cliente</translation>
    </message>
    <message>
        <source>Leave a post that is written; it is saved</source>
        <translation>Dejar una publicación; queda guardada</translation>
    </message>
    <message>
        <source>Move the chosen picture</source>
        <translation>Mover la imagen elegida</translation>
    </message>
    <message>
        <source>Say what the chosen picture shows</source>
        <translation>Decir qué muestra la imagen elegida</translation>
    </message>
    <message>
        <source>Open the month of the day field</source>
        <translation>Abrir el mes del campo del día</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed since then and stay as they are.</source>
        <translation>
            <numerusform>%n campo cambió desde entonces y se queda como está.</numerusform>
            <numerusform>%n campos cambiaron desde entonces y se quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Where this studio is kept</source>
        <translation>Dónde está este estudio</translation>
    </message>
    <message>
        <source>Everything is saved on this computer the moment you do it, in the folder %1. A copy is made every day.</source>
        <translation>Todo se guarda en este equipo en el momento en que lo haces, en la carpeta %1. Cada día se hace una copia.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove the sample studio?</source>
        <translation>¿Quitar el estudio de muestra?</translation>
    </message>
    <message>
        <source>Its made-up clients and posts, and what you changed in them, go away. Your own studios stay. It can be set up afresh from the first screen.</source>
        <translation>Sus clientes y publicaciones inventados, y lo que cambiaste en ellos, desaparecen. Tus propios estudios se quedan. Se puede crear de nuevo desde la primera pantalla.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Some files of the sample studio could not be removed.</source>
        <translation>Algunos archivos del estudio de muestra no se pudieron quitar.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Setting up the sample studio…</source>
        <translation>Preparando el estudio de muestra…</translation>
    </message>
    <message>
        <source>Starting the studio…</source>
        <translation>Creando el estudio…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se ha guardado %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Sample studio</source>
        <translation>Estudio de muestra</translation>
    </message>
    <message>
        <source>Show only this client</source>
        <translation>Mostrar solo este cliente</translation>
    </message>
    <message>
        <source>Edit client…</source>
        <translation>Editar cliente…</translation>
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
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Search, or say what to do: move slow bread to friday 9</source>
        <translation>Busca, o di qué hacer: mover slow bread al viernes 9</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Búsqueda u orden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Aquí nada se llama así.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>elegir</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>more actions</source>
        <translation>más acciones</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>solo órdenes</translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln thing(s) here, offline too</source>
        <translation>
            <numerusform>%Ln elemento buscado aquí, también sin conexión</numerusform>
            <numerusform>%Ln elementos buscados aquí, también sin conexión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>galley::shell::PostWindow</name>
    <message>
        <source>To the window of the studio</source>
        <translation>A la ventana del estudio</translation>
    </message>
    <message>
        <source>calendar main window back</source>
        <translation>calendario ventana principal volver</translation>
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
        <translation>Estudio de muestra. Nada de aquí se envía.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Empezar el tuyo</translation>
    </message>
</context>
<context>
    <name>galley::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As usual where you are</source>
        <translation>Como es habitual aquí</translation>
    </message>
    <message>
        <source>Week starts on</source>
        <translation>La semana empieza en</translation>
    </message>
    <message>
        <source>Your time zone</source>
        <translation>Tu zona horaria</translation>
    </message>
    <message>
        <source>Single letters as keys</source>
        <translation>Letras sueltas como teclas</translation>
    </message>
</context>
<context>
    <name>galley::shell::Sidebar</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
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
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Menu of %1</source>
        <translation>Menú de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) wait for this client</source>
        <translation>
            <numerusform>%n publicación espera a este cliente</numerusform>
            <numerusform>%n publicaciones esperan a este cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Todo guardado %1</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Buscar o ir a</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Añadir un cliente</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>galley::shell::WordRows</name>
    <message>
        <source>Add a word</source>
        <translation>Añadir una palabra</translation>
    </message>
    <message>
        <source>Every picture is described</source>
        <translation>Todas las imágenes se describen</translation>
    </message>
    <message>
        <source>Words to avoid</source>
        <translation>Palabras que evitar</translation>
    </message>
    <message>
        <source>Add a word to avoid</source>
        <translation>Añadir una palabra que evitar</translation>
    </message>
    <message>
        <source>One of these words in every text</source>
        <translation>Una de estas palabras en cada texto</translation>
    </message>
    <message>
        <source>Several, with commas between them</source>
        <translation>Varias, separadas por comas</translation>
    </message>
    <message>
        <source>All of these hashtags</source>
        <translation>Todos estos hashtags</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>Palabra o expresión</translation>
    </message>
    <message>
        <source>Word to avoid</source>
        <translation>Palabra que evitar</translation>
    </message>
    <message>
        <source>Write this instead, if you like</source>
        <translation>En su lugar, si quieres</translation>
    </message>
    <message>
        <source>What to write instead</source>
        <translation>Qué escribir en su lugar</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>En lugar de %1</translation>
    </message>
    <message>
        <source>Remove this word</source>
        <translation>Quitar esta palabra</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Languages of the texts</source>
        <translation>Idiomas de los textos</translation>
    </message>
</context>
<context>
    <name>galley::welcome::ProofsPicture</name>
    <message>
        <source>Saturday, 10 to 4, at the yard</source>
        <translation>Sábado, de 10 a 4, en el patio</translation>
    </message>
    <message>
        <source>Light &amp; Ledger, from 15 October</source>
        <translation>Luz y registro, desde el 15 de octubre</translation>
    </message>
    <message>
        <source>Proof 3</source>
        <translation>Prueba 3</translation>
    </message>
    <message>
        <source>Flour, water, salt and </source>
        <comment>before the struck words</comment>
        <translation>Harina, agua, sal y </translation>
    </message>
    <message>
        <source>thirty-six</source>
        <comment>the struck words; 36 is written over them</comment>
        <translation>treinta y seis</translation>
    </message>
    <message>
        <source> hours.</source>
        <comment>after the struck words</comment>
        <translation> horas.</translation>
    </message>
    <message>
        <source>The rest is knowing when to leave it alone.</source>
        <translation>Lo demás es saber cuándo dejarlo en paz.</translation>
    </message>
</context>
<context>
    <name>galley::welcome::StartForm</name>
    <message>
        <source>Your name stands beside what you do. It stays on this computer.</source>
        <translation>Tu nombre aparece junto a lo que haces. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>A studio needs a name. It can be changed later.</source>
        <translation>Un estudio necesita un nombre. Se puede cambiar después.</translation>
    </message>
    <message>
        <source>Whose spreadsheet is it?</source>
        <translation>¿De quién es la hoja de cálculo?</translation>
    </message>
    <message>
        <source>Your studio</source>
        <translation>Tu estudio</translation>
    </message>
    <message>
        <source>Name of the studio</source>
        <translation>Nombre del estudio</translation>
    </message>
    <message>
        <source>Studio Marginalia</source>
        <translation>Studio Marginalia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Ada Okafor</source>
        <translation>Ada Okafor</translation>
    </message>
    <message>
        <source>First client</source>
        <translation>Primer cliente</translation>
    </message>
    <message>
        <source>May stay empty for now</source>
        <translation>Puede quedar vacío por ahora</translation>
    </message>
    <message>
        <source>Time zone of the client</source>
        <translation>Zona horaria del cliente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Start and choose the file</source>
        <translation>Empezar y elegir el archivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
</context>
<context>
    <name>galley::welcome::WelcomePage</name>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Read it. Mark it.
Sign it off.</source>
        <translation>Leer. Marcar.
Dar el visto bueno.</translation>
    </message>
    <message>
        <source>Plan, write and approve social posts for all your clients. Everything stays on this computer and works without a network.</source>
        <translation>Planifica, escribe y aprueba publicaciones para todos tus clientes. Todo se queda en este equipo y funciona sin red.</translation>
    </message>
    <message>
        <source>Try the sample studio</source>
        <translation>Probar el estudio de muestra</translation>
    </message>
    <message>
        <source>Six made-up clients and a year of their posts. No account, nothing is sent.</source>
        <translation>Seis clientes inventados y un año de sus publicaciones. Sin cuenta, no se envía nada.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Start on this computer</source>
        <translation>Empezar en este equipo</translation>
    </message>
    <message>
        <source>An empty studio of your own. No account needed.</source>
        <translation>Un estudio vacío y propio. No hace falta cuenta.</translation>
    </message>
    <message>
        <source>O</source>
        <comment>key</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Open a workspace…</source>
        <translation>Abrir un estudio…</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Galley sends no usage data</source>
        <translation>Galley no envía datos de uso</translation>
    </message>
    <message>
        <source>Studios on this computer</source>
        <translation>Estudios de este equipo</translation>
    </message>
</context>
<context>
    <name>galley::widgets::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>galley::widgets::WhichTime</name>
    <message>
        <source>The first %1, before clocks go back</source>
        <translation>La primera %1, antes de retrasar los relojes</translation>
    </message>
    <message>
        <source>The second %1, after</source>
        <translation>La segunda %1, después</translation>
    </message>
    <message>
        <source>%1, before clocks go forward</source>
        <translation>%1, antes de adelantar los relojes</translation>
    </message>
    <message>
        <source>%1, right after</source>
        <translation>%1, justo después</translation>
    </message>
</context>
<context>
    <name>galley::widgets::ZoneBox</name>
    <message>
        <source>No time zone is called that. Type the name of a large city there, like Berlin.</source>
        <translation>Ninguna zona horaria se llama así. Escribe el nombre de una gran ciudad de allí, como Madrid.</translation>
    </message>
</context>
</TS>
