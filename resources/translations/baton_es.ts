<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>ActionHelp</name>
    <message>
        <source>Begins an empty map. It is kept from the first change on; nothing has to be saved.</source>
        <translation>Empieza un mapa vacío. Se conserva desde el primer cambio; no hay que guardar nada.</translation>
    </message>
    <message>
        <source>Opens a map, or makes one from a table or another file.</source>
        <translation>Abre un mapa, o crea uno de una tabla u otro archivo.</translation>
    </message>
    <message>
        <source>Makes a map from a table with one handoff a line. You see first what each column is taken for.</source>
        <translation>Crea un mapa de una tabla con una entrega por línea. Antes se ve por qué se toma cada columna.</translation>
    </message>
    <message>
        <source>Writes a copy with its whole history to another file. You go on in this one.</source>
        <translation>Escribe en otro archivo una copia con todo su historial. Se sigue en este.</translation>
    </message>
    <message>
        <source>Changes the title of the map.</source>
        <translation>Cambia el título del mapa.</translation>
    </message>
    <message>
        <source>Writes everything anew after the last changes could not be saved.</source>
        <translation>Vuelve a escribirlo todo después de que los últimos cambios no se pudieran guardar.</translation>
    </message>
    <message>
        <source>Marks this moment, so that you can come back to it later.</source>
        <translation>Marca este momento para poder volver a él más tarde.</translation>
    </message>
    <message>
        <source>Shows the moments that were marked, to look at them or go back to one.</source>
        <translation>Muestra los momentos marcados, para mirarlos o volver a uno.</translation>
    </message>
    <message>
        <source>Takes the map back to how it was when it was opened. Undo returns to your changes.</source>
        <translation>Devuelve el mapa a como estaba al abrirlo. Deshacer recupera sus cambios.</translation>
    </message>
    <message>
        <source>Writes the map, or a report of what it shows, as a PDF.</source>
        <translation>Escribe en PDF el mapa, o un informe de lo que muestra.</translation>
    </message>
    <message>
        <source>Writes the map as a PDF, a picture, a table or a file for other programs.</source>
        <translation>Escribe el mapa como PDF, imagen, tabla o archivo para otros programas.</translation>
    </message>
    <message>
        <source>Prints the map as it is shown.</source>
        <translation>Imprime el mapa tal como se ve.</translation>
    </message>
    <message>
        <source>Closes the map and shows the first page. Every change is kept.</source>
        <translation>Cierra el mapa y muestra la primera página. Cada cambio queda guardado.</translation>
    </message>
    <message>
        <source>Opens another window.</source>
        <translation>Abre otra ventana.</translation>
    </message>
    <message>
        <source>Closes all windows. Every change is kept.</source>
        <translation>Cierra todas las ventanas. Cada cambio queda guardado.</translation>
    </message>
    <message>
        <source>Takes the last change back, also after the map was closed and opened again.</source>
        <translation>Deshace el último cambio, incluso después de cerrar y volver a abrir el mapa.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Vuelve a hacer el último cambio deshecho.</translation>
    </message>
    <message>
        <source>Lists what was done. A line leads back, or forward, to just after it.</source>
        <translation>Lista lo que se ha hecho. Una línea lleva atrás, o adelante, justo después de ella.</translation>
    </message>
    <message>
        <source>Copies what is chosen and removes it from the map.</source>
        <translation>Copia lo elegido y lo quita del mapa.</translation>
    </message>
    <message>
        <source>Copies what is chosen as part of a map, as a picture and as a table, whichever the other program takes.</source>
        <translation>Copia lo elegido como parte de un mapa, como imagen y como tabla, según lo que acepte el otro programa.</translation>
    </message>
    <message>
        <source>Copies what is chosen, or the whole map, as a picture alone.</source>
        <translation>Copia lo elegido, o todo el mapa, solo como imagen.</translation>
    </message>
    <message>
        <source>Copies what is chosen, or the whole map, as a drawing that stays sharp at any size.</source>
        <translation>Copia lo elegido, o todo el mapa, como dibujo nítido a cualquier tamaño.</translation>
    </message>
    <message>
        <source>Copies the handoffs of what is chosen, or of the whole map, as cells of a spreadsheet.</source>
        <translation>Copia las entregas de lo elegido, o de todo el mapa, como celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Chooses every step, handoff and note.</source>
        <translation>Elige todos los pasos, entregas y notas.</translation>
    </message>
    <message>
        <source>Removes what is chosen. The handoffs of a step go with it.</source>
        <translation>Elimina lo elegido. Las entregas de un paso se van con él.</translation>
    </message>
    <message>
        <source>Changes the name where it stands. Typing on a chosen step does the same.</source>
        <translation>Cambia el nombre en su sitio. Escribir sobre un paso elegido hace lo mismo.</translation>
    </message>
    <message>
        <source>Goes to the panel with everything that is known of what is chosen.</source>
        <translation>Va al panel con todo lo que se sabe de lo elegido.</translation>
    </message>
    <message>
        <source>Opens the menu of what is chosen, as the right button does.</source>
        <translation>Abre el menú de lo elegido, como el botón derecho.</translation>
    </message>
    <message>
        <source>Finds steps, handoffs, parties and notes as you type.</source>
        <translation>Encuentra pasos, entregas, partes y notas mientras escribe.</translation>
    </message>
    <message>
        <source>Replaces a word in every name. You see first what would change.</source>
        <translation>Sustituye una palabra en todos los nombres. Antes se ve qué cambiaría.</translation>
    </message>
    <message>
        <source>Types a handoff as a sentence: Registration -&gt; Billing: insurance data, 8% wrong, within 4h.</source>
        <translation>Escribe una entrega como frase: Registro -&gt; Facturación: datos del seguro, 8% mal, en 4h.</translation>
    </message>
    <message>
        <source>Adds the step that receives from the chosen one, and asks for its name.</source>
        <translation>Añade el paso que recibe del elegido y pide su nombre.</translation>
    </message>
    <message>
        <source>Adds the step that hands over to the chosen one, and asks for its name.</source>
        <translation>Añade el paso que entrega al elegido y pide su nombre.</translation>
    </message>
    <message>
        <source>Adds a step beside the chosen one, served by the same supplier.</source>
        <translation>Añade un paso junto al elegido, servido por el mismo proveedor.</translation>
    </message>
    <message>
        <source>Hands off from the chosen step to another one that is there already.</source>
        <translation>Entrega del paso elegido a otro que ya existe.</translation>
    </message>
    <message>
        <source>Puts a step between the two ends of the chosen handoff. Both halves keep what is known of it.</source>
        <translation>Pone un paso entre los dos extremos de la entrega elegida. Ambas mitades conservan lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Makes the supplier of the chosen handoff its customer, and the other way round.</source>
        <translation>Convierte al proveedor de la entrega elegida en su cliente, y al revés.</translation>
    </message>
    <message>
        <source>Adds a step that stands alone.</source>
        <translation>Añade un paso suelto.</translation>
    </message>
    <message>
        <source>Puts a note on the map.</source>
        <translation>Pone una nota en el mapa.</translation>
    </message>
    <message>
        <source>Begins a column of the map, such as &quot;Before the visit&quot;. Drag its title to move it, double click to rename it; without a name it goes.</source>
        <translation>Empieza una columna del mapa, como &quot;Antes de la visita&quot;. Arrastre su título para moverla, doble clic para cambiar su nombre; sin nombre desaparece.</translation>
    </message>
    <message>
        <source>Keeps the chosen steps where they are: neither dragging nor tidying moves them.</source>
        <translation>Deja los pasos elegidos donde están: ni arrastrar ni ordenar los mueve.</translation>
    </message>
    <message>
        <source>Arranges the chosen steps and leaves the others where they are.</source>
        <translation>Coloca los pasos elegidos y deja los demás donde están.</translation>
    </message>
    <message>
        <source>Chooses the lane of the chosen step, or the next lane.</source>
        <translation>Elige el carril del paso elegido, o el carril siguiente.</translation>
    </message>
    <message>
        <source>Adds a party with a lane of its own.</source>
        <translation>Añade una parte con un carril propio.</translation>
    </message>
    <message>
        <source>Goes to the panel of the party whose lane is chosen.</source>
        <translation>Va al panel de la parte cuyo carril está elegido.</translation>
    </message>
    <message>
        <source>Moves the chosen lane up, with its steps.</source>
        <translation>Sube el carril elegido, con sus pasos.</translation>
    </message>
    <message>
        <source>Moves the chosen lane down, with its steps.</source>
        <translation>Baja el carril elegido, con sus pasos.</translation>
    </message>
    <message>
        <source>Shows the chosen lane as a narrow band with the names of its steps, or in full again.</source>
        <translation>Muestra el carril elegido como banda estrecha con los nombres de sus pasos, o de nuevo entero.</translation>
    </message>
    <message>
        <source>Removes the party of the chosen lane. Its steps stay, with nobody named.</source>
        <translation>Elimina la parte del carril elegido. Sus pasos quedan, sin nadie indicado.</translation>
    </message>
    <message>
        <source>Chooses, moves and connects steps.</source>
        <translation>Elige, mueve y conecta los pasos.</translation>
    </message>
    <message>
        <source>Each click adds a step.</source>
        <translation>Cada clic añade un paso.</translation>
    </message>
    <message>
        <source>Drag from one step to another to hand over.</source>
        <translation>Arrastre de un paso a otro para entregar.</translation>
    </message>
    <message>
        <source>Choose a lane, drag it to another place, drag its lower edge, fold it with a double click. A click below the last one adds a party.</source>
        <translation>Elija un carril, arrástrelo a otro lugar, arrastre su borde inferior, pliéguelo con doble clic. Un clic debajo del último añade una parte.</translation>
    </message>
    <message>
        <source>Each click puts a note there.</source>
        <translation>Cada clic pone ahí una nota.</translation>
    </message>
    <message>
        <source>Drag to the right or down to push everything beyond away, or back to close up.</source>
        <translation>Arrastre a la derecha o abajo para apartar todo lo que hay más allá, o hacia atrás para cerrar el hueco.</translation>
    </message>
    <message>
        <source>Shows the map to draw on it.</source>
        <translation>Muestra el mapa para dibujar en él.</translation>
    </message>
    <message>
        <source>Shows who is full, where work waits, and what would help.</source>
        <translation>Muestra quién está lleno, dónde espera el trabajo y qué ayudaría.</translation>
    </message>
    <message>
        <source>Shows where errors are made, where they are found, and what they cost further down.</source>
        <translation>Muestra dónde se cometen errores, dónde se encuentran y qué cuestan más abajo.</translation>
    </message>
    <message>
        <source>Shows who notices when a handoff is late, and when things are back to normal.</source>
        <translation>Muestra quién nota que una entrega se retrasa y cuándo vuelve todo a la normalidad.</translation>
    </message>
    <message>
        <source>Shows which agreed times are kept, and whether they can hold together.</source>
        <translation>Muestra qué tiempos acordados se cumplen y si pueden cumplirse juntos.</translation>
    </message>
    <message>
        <source>Begins a what-if: changes that are tried out on top of the map and never touch it.</source>
        <translation>Empieza un escenario: cambios que se prueban sobre el mapa y nunca lo tocan.</translation>
    </message>
    <message>
        <source>Asks what happens when the chosen handoff is late.</source>
        <translation>Pregunta qué pasa cuando la entrega elegida se retrasa.</translation>
    </message>
    <message>
        <source>Shows the map as it is again. The what-if is kept.</source>
        <translation>Muestra de nuevo el mapa tal como es. El escenario se conserva.</translation>
    </message>
    <message>
        <source>Shows the map and the what-if side by side: the figures in a table, what is new, changed or gone on the map.</source>
        <translation>Muestra el mapa y el escenario lado a lado: las cifras en una tabla; en el mapa, lo nuevo, lo cambiado y lo quitado.</translation>
    </message>
    <message>
        <source>Changes the name of the what-if that is shown.</source>
        <translation>Cambia el nombre del escenario que se ve.</translation>
    </message>
    <message>
        <source>Makes the changes of this what-if part of the map.</source>
        <translation>Hace que los cambios de este escenario sean parte del mapa.</translation>
    </message>
    <message>
        <source>Removes the what-if that is shown. The map stays as it is.</source>
        <translation>Elimina el escenario que se ve. El mapa queda como está.</translation>
    </message>
    <message>
        <source>Shows the map larger.</source>
        <translation>Muestra el mapa más grande.</translation>
    </message>
    <message>
        <source>Shows the map smaller.</source>
        <translation>Muestra el mapa más pequeño.</translation>
    </message>
    <message>
        <source>Shows the map in its own size.</source>
        <translation>Muestra el mapa a su tamaño.</translation>
    </message>
    <message>
        <source>Shows the whole map.</source>
        <translation>Muestra todo el mapa.</translation>
    </message>
    <message>
        <source>Shows what is chosen as large as fits.</source>
        <translation>Muestra lo elegido tan grande como quepa.</translation>
    </message>
    <message>
        <source>Plays one run of the chain: watch the cases travel along the handoffs, and read the story of one.</source>
        <translation>Reproduce una simulación de la cadena: vea los casos viajar por las entregas y lea la historia de uno.</translation>
    </message>
    <message>
        <source>Shows or hides the dots behind the map.</source>
        <translation>Muestra u oculta los puntos detrás del mapa.</translation>
    </message>
    <message>
        <source>Shows a band for each party, with its steps in it.</source>
        <translation>Muestra una banda por cada parte, con sus pasos dentro.</translation>
    </message>
    <message>
        <source>Shows the handoffs as a table below the map, to type a list fast.</source>
        <translation>Muestra las entregas como tabla bajo el mapa, para escribir una lista deprisa.</translation>
    </message>
    <message>
        <source>Shows the map on the whole screen and walks through what the lens has found. Nothing can be changed meanwhile.</source>
        <translation>Muestra el mapa en toda la pantalla y recorre lo que la vista ha encontrado. Mientras tanto no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>La ventana llena la pantalla.</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>Agranda todo el texto.</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>Reduce todo el texto.</translation>
    </message>
    <message>
        <source>Makes text and buttons large enough to be read and touched by a room of people.</source>
        <translation>Hace textos y botones bastante grandes para que los lea y toque una sala llena de gente.</translation>
    </message>
    <message>
        <source>Light or dark as the system says.</source>
        <translation>Claro u oscuro según el sistema.</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Texto oscuro sobre fondo claro.</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Texto claro sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>The strongest contrast.</source>
        <translation>El contraste más fuerte.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Encuentra cualquier orden con unas letras de su nombre.</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>Lista todas las teclas.</translation>
    </message>
    <message>
        <source>Says which Baton this is.</source>
        <translation>Dice qué Baton es este.</translation>
    </message>
    <message>
        <source>Shows or hides the panel at the side: without it the map has the whole width.</source>
        <translation>Muestra u oculta el panel lateral: sin él, el mapa ocupa todo el ancho.</translation>
    </message>
    <message>
        <source>Shows or hides what a lens tells below the map: without it the map is larger.</source>
        <translation>Muestra u oculta lo que una lente dice bajo el mapa: sin ella, el mapa es más grande.</translation>
    </message>
    <message>
        <source>Makes a bend in the arrow, to be moved with Ctrl or Alt and the arrow keys. An arrow is bent by dragging it, too.</source>
        <translation>Dobla la flecha en un punto que se mueve con Ctrl o Alt y las teclas de flecha. Una flecha también se dobla arrastrándola.</translation>
    </message>
    <message>
        <source>Takes all bends from the arrow: it finds its own way again.</source>
        <translation>Quita todos los dobleces de la flecha: vuelve a encontrar su camino sola.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands right of it, further to the right.</source>
        <translation>Mueve más a la derecha el paso elegido y todo lo que está a su derecha.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands right of it, back to the left as far as there is room.</source>
        <translation>Devuelve a la izquierda el paso elegido y todo lo que está a su derecha, mientras haya sitio.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands below it, further down.</source>
        <translation>Mueve más abajo el paso elegido y todo lo que está debajo.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands below it, back up as far as there is room.</source>
        <translation>Devuelve arriba el paso elegido y todo lo que está debajo, mientras haya sitio.</translation>
    </message>
    <message>
        <source>Asks for the name of the first phase, then of the next. Alt+Left and Alt+Right move where it begins; without a name it is removed.</source>
        <translation>Pide el nombre de la primera fase, luego el de la siguiente. Alt+Izquierda y Alt+Derecha mueven su comienzo; sin nombre, se quita.</translation>
    </message>
    <message>
        <source>Chooses the first note, then the next.</source>
        <translation>Elige la primera nota, luego la siguiente.</translation>
    </message>
    <message>
        <source>Gives the chosen lane more height.</source>
        <translation>Da más altura al carril elegido.</translation>
    </message>
    <message>
        <source>Takes height from the chosen lane, as far as its steps leave room.</source>
        <translation>Quita altura al carril elegido, mientras sus pasos dejen sitio.</translation>
    </message>
    <message>
        <source>Goes from bend to bend of the arrow: the one that is shown filled is moved with Ctrl or Alt and the arrow keys.</source>
        <translation>Va de doblez en doblez por la flecha: el que se muestra relleno se mueve con Ctrl o Alt y las teclas de flecha.</translation>
    </message>
    <message>
        <source>Takes the bend that is shown filled out of the arrow. A double click on a bend does the same.</source>
        <translation>Quita de la flecha el doblez que se muestra relleno. Un doble clic en un doblez hace lo mismo.</translation>
    </message>
    <message>
        <source>Makes the chosen cards larger or smaller with the arrow keys. A card is resized by the grip at its corner, too.</source>
        <translation>Agranda o reduce las tarjetas elegidas con las teclas de flecha. También se cambia el tamaño con el asidero de la esquina de una tarjeta.</translation>
    </message>
    <message>
        <source>Makes the chosen cards as large as usual again. A double click on the grip at the corner of a card does the same.</source>
        <translation>Devuelve las tarjetas elegidas a su tamaño habitual. Un doble clic en el asidero de la esquina de una tarjeta hace lo mismo.</translation>
    </message>
    <message>
        <source>Puts in what was copied here or in another window, lines of a spreadsheet, or notes such as A -&gt; B, one a line.</source>
        <translation>Inserta lo que se ha copiado aquí o en otra ventana, líneas de una hoja de cálculo o notas como A -&gt; B, una por línea.</translation>
    </message>
    <message>
        <source>Arranges the whole map from left to right, a long chain in rows. What was placed by hand stays near.</source>
        <translation>Dispone todo el mapa de izquierda a derecha, una cadena larga en filas. Lo que se puso a mano queda cerca.</translation>
    </message>
    <message>
        <source>Arranges the whole map anew. A chain too long for the window is broken into rows, like lines of text.</source>
        <translation>Dispone de nuevo todo el mapa. Una cadena demasiado larga para la ventana se divide en filas, como un texto.</translation>
    </message>
    <message>
        <source>Arranges the whole map anew, from left to right in one line however long it becomes.</source>
        <translation>Dispone de nuevo todo el mapa de izquierda a derecha en una sola línea, por larga que sea.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Guardar una copia como…</translation>
    </message>
    <message>
        <source>Rename the map</source>
        <translation>Cambiar nombre al mapa</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Guardar esta versión…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versiones…</translation>
    </message>
    <message>
        <source>Back to how it was when opened</source>
        <translation>Volver a como estaba al abrirlo</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Cerrar el mapa</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type a handoff</source>
        <translation>Escribir una entrega</translation>
    </message>
    <message>
        <source>Next step downstream</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Step beside</source>
        <translation>Paso al lado</translation>
    </message>
    <message>
        <source>Hand off to another step</source>
        <translation>Entregar a otro paso</translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>Ordenar el mapa</translation>
    </message>
    <message>
        <source>Tidy what is chosen</source>
        <translation>Ordenar la selección</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Seleccionar y mover</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>Añadir pasos</translation>
    </message>
    <message>
        <source>Add handoffs</source>
        <translation>Añadir entregas</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Añadir notas</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Cuellos de botella</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation>Volver a la situación actual</translation>
    </message>
    <message>
        <source>Rename this scenario</source>
        <translation>Cambiar nombre a este escenario</translation>
    </message>
    <message>
        <source>Make this scenario the map</source>
        <translation>Convertir este escenario en el mapa</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Eliminar este escenario</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Ajustar el mapa</translation>
    </message>
    <message>
        <source>Fit what is chosen</source>
        <translation>Ajustar la selección</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Show lanes</source>
        <translation>Mostrar los carriles</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text for the room</source>
        <translation>Texto para la sala</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Según el sistema</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>Acerca de Baton</translation>
    </message>
    <message>
        <source>Compare with as is</source>
        <translation>Comparar con el actual</translation>
    </message>
    <message>
        <source>Watch cases travel</source>
        <translation>Ver viajar los casos</translation>
    </message>
    <message>
        <source>Make or close space</source>
        <translation>Hacer o quitar espacio</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Intentar guardar de nuevo</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy as a drawing (SVG)</source>
        <translation>Copiar como dibujo (SVG)</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>Sus detalles</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation>Insertar aquí un paso</translation>
    </message>
    <message>
        <source>Turn the handoff around</source>
        <translation>Invertir la entrega</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Fase nueva</translation>
    </message>
    <message>
        <source>Lock in place</source>
        <translation>Bloquear en su sitio</translation>
    </message>
    <message>
        <source>Choose a lane</source>
        <translation>Elegir un carril</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Carril nuevo</translation>
    </message>
    <message>
        <source>The party of this lane</source>
        <translation>La parte de este carril</translation>
    </message>
    <message>
        <source>Lane up</source>
        <translation>Subir el carril</translation>
    </message>
    <message>
        <source>Lane down</source>
        <translation>Bajar el carril</translation>
    </message>
    <message>
        <source>Fold or unfold the lane</source>
        <translation>Plegar o desplegar el carril</translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation>Eliminar esta parte</translation>
    </message>
    <message>
        <source>What if this handoff is late?</source>
        <translation>¿Y si esta entrega se retrasa?</translation>
    </message>
    <message>
        <source>Table of handoffs</source>
        <translation>Tabla de entregas</translation>
    </message>
    <message>
        <source>Panel at the side</source>
        <translation>Panel lateral</translation>
    </message>
    <message>
        <source>Strip below the map</source>
        <translation>Franja bajo el mapa</translation>
    </message>
    <message>
        <source>Bend the arrow</source>
        <translation>Doblar la flecha</translation>
    </message>
    <message>
        <source>Straighten the arrow</source>
        <translation>Enderezar la flecha</translation>
    </message>
    <message>
        <source>Make space before it</source>
        <translation>Hacer sitio delante</translation>
    </message>
    <message>
        <source>Close space before it</source>
        <translation>Quitar sitio delante</translation>
    </message>
    <message>
        <source>Make space above it</source>
        <translation>Hacer sitio encima</translation>
    </message>
    <message>
        <source>Close space above it</source>
        <translation>Quitar sitio encima</translation>
    </message>
    <message>
        <source>Name or move a phase</source>
        <translation>Nombrar o mover una fase</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>Elegir una nota</translation>
    </message>
    <message>
        <source>Make the lane higher</source>
        <translation>Carril más alto</translation>
    </message>
    <message>
        <source>Make the lane lower</source>
        <translation>Carril más bajo</translation>
    </message>
    <message>
        <source>Next bend of the arrow</source>
        <translation>Siguiente doblez de la flecha</translation>
    </message>
    <message>
        <source>Take the bend out</source>
        <translation>Quitar el doblez</translation>
    </message>
    <message>
        <source>Change the size of the card</source>
        <translation>Cambiar el tamaño de la tarjeta</translation>
    </message>
    <message>
        <source>Usual size of the card</source>
        <translation>Tamaño habitual de la tarjeta</translation>
    </message>
    <message>
        <source>Tidy long chains into rows</source>
        <translation>Ordenar las cadenas largas en filas</translation>
    </message>
    <message>
        <source>Tidy long chains into one line</source>
        <translation>Ordenar las cadenas largas en una sola línea</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>supplier only</source>
        <translation>solo el proveedor</translation>
    </message>
    <message>
        <source>customer only</source>
        <translation>solo el cliente</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>todavía nadie</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Agreed time.</source>
        <translation>Tiempo acordado.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Share of the deliveries that keep it, in rehearsals.</source>
        <translation>Proporción de las entregas que lo cumplen, en las simulaciones.</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Probable entre</translation>
    </message>
    <message>
        <source>95 % interval (Wilson).</source>
        <translation>Intervalo del 95 % (Wilson).</translation>
    </message>
    <message>
        <source>9 in 10 took</source>
        <translation>9 de cada 10 tardaron</translation>
    </message>
    <message>
        <source>By the clock of the standard.</source>
        <translation>Según el reloj del estándar.</translation>
    </message>
    <message>
        <source>Would hold</source>
        <translation>Se cumpliría</translation>
    </message>
    <message>
        <source>The time within which the agreed share did come.</source>
        <translation>El tiempo en el que sí llegó la proporción acordada.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar el</translation>
    </message>
    <message>
        <source>The day agreed for a review.</source>
        <translation>El día acordado para revisarlo.</translation>
    </message>
</context>
<context>
    <name>BottlenecksView</name>
    <message>
        <source>busy %1 of the time</source>
        <translation>ocupado el %1 del tiempo</translation>
    </message>
    <message>
        <source>%1, work waits %2 here</source>
        <translation>%1, aquí el trabajo espera %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>espera %1</translation>
    </message>
    <message>
        <source>Figure on a step: share of staffed time at work. From 75 % amber, from 90 % vermilion.</source>
        <translation>Cifra en el paso: parte del tiempo cubierto que se dedica a trabajar. Desde el 75 % ámbar, desde el 90 % bermellón.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>%1 already hands off to %2. Name what is handed over to add another.</source>
        <translation>%1 ya entrega a %2. Para añadir otra entrega, indique qué se entrega.</translation>
    </message>
    <message>
        <source>Start on the step that hands over.</source>
        <translation>Empiece en el paso que entrega.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>con retraso de %1</translation>
    </message>
    <message>
        <source>This step is locked in place.</source>
        <translation>Este paso está bloqueado en su sitio.</translation>
    </message>
    <message>
        <source>%1 is %2 wide and %3 high.</source>
        <translation>%1: ancho %2, alto %3.</translation>
    </message>
    <message>
        <source>It has its usual size.</source>
        <translation>Tiene su tamaño habitual.</translation>
    </message>
    <message>
        <source>This step is locked in place. Unlock it to change its size.</source>
        <translation>Este paso está bloqueado en su sitio. Desbloquéelo para cambiar su tamaño.</translation>
    </message>
    <message>
        <source>In a folded lane every step is a bar. Unfold the lane to change its size.</source>
        <translation>En un carril plegado cada paso es una barra. Despliegue el carril para cambiar su tamaño.</translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Choose another step.</source>
        <translation>Un paso no se entrega a sí mismo. Elija otro paso.</translation>
    </message>
    <message>
        <source>Now the step that gets it, or a free place for a new one.</source>
        <translation>Ahora el paso que lo recibe, o un lugar libre para uno nuevo.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Otherwise demand would have to fall below %1 of today&apos;s, or the work on one case from %2 to below %3.</source>
        <translation>Si no, la demanda tendría que bajar de la de hoy a menos del %1, o el trabajo por caso de %2 a menos de %3.</translation>
    </message>
    <message>
        <source>The backlog grows by %1 pieces of work a week.</source>
        <translation>El atraso crece en %1 trabajos por semana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would be needed.</source>
        <translation>
            <numerusform>Haría falta %Ln persona.</numerusform>
            <numerusform>Harían falta %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 cases a week can be done, because then %2 is full; up to %3 if every case could take any way that leads to an end, until these are full: %4.</source>
        <translation>Se pueden hacer como máximo %1 casos por semana, porque entonces %2 está al completo; hasta %3 si cada caso pudiera tomar cualquier camino que lleve al final, hasta que se llenen: %4.</translation>
    </message>
</context>
<context>
    <name>CaptureEcho</name>
    <message>
        <source>%1 (new)</source>
        <comment>step</comment>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 de %2 con errores</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>estándar: %1</translation>
    </message>
    <message>
        <source>%1 of cases</source>
        <translation>%1 de los casos</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>tarda %1</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>external customer</source>
        <translation>cliente externo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor externo</translation>
    </message>
    <message>
        <source>%1 err</source>
        <translation>%1 err.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>work</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>llegadas</translation>
    </message>
    <message>
        <source>errors made</source>
        <translation>errores cometidos</translation>
    </message>
    <message>
        <source>errors caught</source>
        <translation>errores detectados</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>goes wrong</source>
        <translation>sale mal</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>inspección</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>estándar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>lo que se entrega</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>a cargo de</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>posición en el mapa</translation>
    </message>
    <message>
        <source>New step %1</source>
        <translation>Paso nuevo %1</translation>
    </message>
    <message>
        <source>New party %1</source>
        <translation>Parte nueva %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>New handoff %1 → %2</source>
        <translation>Entrega nueva %1 → %2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>people needed at once</source>
        <translation>personas necesarias a la vez</translation>
    </message>
    <message>
        <source>cases that arrive together</source>
        <translation>casos que llegan juntos</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>lo que dice el cliente</translation>
    </message>
    <message>
        <source>what the customer says in detail</source>
        <translation>lo que dice el cliente en detalle</translation>
    </message>
    <message>
        <source>results by period</source>
        <translation>resultados por período</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say which command to run.</source>
        <translation>Diga qué orden ejecutar.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>ORDEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>Sobre qué trabajar</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NECESARIO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>See baton --help.</source>
        <translation>Vea baton --help.</translation>
    </message>
    <message>
        <source>Baton does not know what to do with “%1” here.</source>
        <translation>Baton no sabe qué hacer aquí con “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one value.</source>
        <translation>“%1” necesita exactamente un valor.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1” no es un número que pueda ir aquí.</translation>
    </message>
    <message>
        <source>The value of “%1” is out of range.</source>
        <translation>El valor de “%1” está fuera de los límites.</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output</source>
        <translation>Escribe un objeto JSON en la salida estándar</translation>
    </message>
    <message>
        <source>Language of the text: en, it or es (default: the system&apos;s)</source>
        <translation>Idioma del texto: en, it o es (por defecto, el del sistema)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>A .baton document or anything that can be imported</source>
        <translation>Un documento .baton o cualquier cosa importable</translation>
    </message>
    <message>
        <source>The map with the changes of this scenario on top</source>
        <translation>El mapa con los cambios de este escenario encima</translation>
    </message>
    <message>
        <source>Make a new document</source>
        <translation>Crea un documento nuevo</translation>
    </message>
    <message>
        <source>The document to make</source>
        <translation>El documento que se crea</translation>
    </message>
    <message>
        <source>Start from a sample; &apos;list&apos; names them</source>
        <translation>Parte de un ejemplo; &apos;list&apos; da los nombres</translation>
    </message>
    <message>
        <source>Make a document from any readable format</source>
        <translation>Crea un documento de cualquier formato legible</translation>
    </message>
    <message>
        <source>The file to read, recognised by its content</source>
        <translation>El archivo que se lee, reconocido por su contenido</translation>
    </message>
    <message>
        <source>Perform scripted edits, one JSON value a line</source>
        <translation>Ejecuta cambios de un guion, un valor JSON por línea</translation>
    </message>
    <message>
        <source>The document to edit</source>
        <translation>El documento que se cambia</translation>
    </message>
    <message>
        <source>File with the edits; &apos;-&apos; or nothing for standard input</source>
        <translation>Archivo con los cambios; &apos;-&apos; o nada para la entrada estándar</translation>
    </message>
    <message>
        <source>The history of a document</source>
        <translation>El historial de un documento</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>El documento</translation>
    </message>
    <message>
        <source>Write a map in the format of OUT&apos;s suffix</source>
        <translation>Escribe un mapa en el formato del sufijo de OUT</translation>
    </message>
    <message>
        <source>json, csv, pdf, svg, png or baton</source>
        <translation>json, csv, pdf, svg, png o baton</translation>
    </message>
    <message>
        <source>draw, bottlenecks, errors, delay or standards</source>
        <translation>draw, bottlenecks, errors, delay o standards</translation>
    </message>
    <message>
        <source>A4, A3, A2, A1, A0 or fit</source>
        <translation>A4, A3, A2, A1, A0 o fit</translation>
    </message>
    <message>
        <source>Turn the sheet</source>
        <translation>Gira la hoja</translation>
    </message>
    <message>
        <source>At full scale, over as many sheets as it takes</source>
        <translation>A tamaño real, en las hojas que hagan falta</translation>
    </message>
    <message>
        <source>Problems of the file and of the map</source>
        <translation>Problemas del archivo y del mapa</translation>
    </message>
    <message>
        <source>Load, waits, lead time, bottlenecks, structure, errors</source>
        <translation>Carga, esperas, tiempo total, cuellos de botella, estructura, errores</translation>
    </message>
    <message>
        <source>Also which of the numbers nobody has measured matters most</source>
        <translation>También cuál de los números que nadie ha medido importa más</translation>
    </message>
    <message>
        <source>What an error made at a step or on a handoff does downstream</source>
        <translation>Qué hace más abajo un error cometido en un paso o en una entrega</translation>
    </message>
    <message>
        <source>Id of a step or of a handoff</source>
        <translation>Identificador de un paso o de una entrega</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>Colocación automática</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>Rehearse the chain with random times</source>
        <translation>Simula la cadena con tiempos al azar</translation>
    </message>
    <message>
        <source>Observed time of a run, for example 30d</source>
        <translation>Tiempo observado de una simulación, por ejemplo 30d</translation>
    </message>
    <message>
        <source>Stop arrivals after this many cases and run them out</source>
        <translation>Para las llegadas tras este número de casos y los termina</translation>
    </message>
    <message>
        <source>auto, or a duration</source>
        <translation>auto, o una duración</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Número de simulaciones</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>Threads; never changes the answer</source>
        <translation>Hilos; nunca cambian la respuesta</translation>
    </message>
    <message>
        <source>Write the event log of one run to this .xes or .csv file</source>
        <translation>Escribe el registro de eventos de una simulación en este archivo .xes o .csv</translation>
    </message>
    <message>
        <source>A late handoff: who notices, how bad, and when it is over</source>
        <translation>Una entrega retrasada: quién lo nota, cuánto y cuándo acaba</translation>
    </message>
    <message>
        <source>Id of the handoff</source>
        <translation>Identificador de la entrega</translation>
    </message>
    <message>
        <source>How late, for example 2d</source>
        <translation>Cuánto se retrasa, por ejemplo 2d</translation>
    </message>
    <message>
        <source>case, blocked, longer or slower (default: blocked)</source>
        <translation>case, blocked, longer o slower (por defecto: blocked)</translation>
    </message>
    <message>
        <source>When it begins, counted from the start of the observed time (default: two lead times after it; where people keep hours on a Monday, an hour after opening)</source>
        <translation>Cuándo empieza, contado desde el inicio del tiempo observado (por defecto, tras dos tiempos totales; donde hay horario, un lunes, una hora después de abrir)</translation>
    </message>
    <message>
        <source>delay: also from no delay up to this one; start: also over a week of beginnings</source>
        <translation>delay: también desde ningún retraso hasta este; start: también sobre una semana de inicios</translation>
    </message>
    <message>
        <source>Money for each hour that a case is late at a customer</source>
        <translation>Dinero por cada hora que un caso llega tarde a un cliente</translation>
    </message>
    <message>
        <source>Number of paired runs</source>
        <translation>Número de simulaciones emparejadas</translation>
    </message>
    <message>
        <source>The main window as a picture, without a display</source>
        <translation>La ventana principal como imagen, sin pantalla</translation>
    </message>
    <message>
        <source>The PNG to write</source>
        <translation>El PNG que se escribe</translation>
    </message>
    <message>
        <source>Id of the element to select</source>
        <translation>Identificador del elemento que se elige</translation>
    </message>
    <message>
        <source>Show this scenario</source>
        <translation>Muestra este escenario</translation>
    </message>
    <message>
        <source>Width x height, for example 1440x900</source>
        <translation>Ancho x alto, por ejemplo 1440x900</translation>
    </message>
    <message>
        <source>Device pixels per unit</source>
        <translation>Píxeles del dispositivo por unidad</translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation>light, dark o contrast</translation>
    </message>
    <message>
        <source>Baton: draw supplier-to-customer chains, see where they jam and what a late or wrong handoff does.</source>
        <translation>Baton: dibujar cadenas de proveedor a cliente, ver dónde se atascan y qué hace una entrega retrasada o equivocada.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Muestra la versión y termina</translation>
    </message>
    <message>
        <source>Try the first five bottlenecks out: paired runs with ten per cent less work</source>
        <translation>Ensaya los cinco primeros cuellos de botella: pares de simulaciones con un diez por ciento menos de trabajo</translation>
    </message>
    <message>
        <source>Break a long chain into rows, as the window does</source>
        <translation>Divide una cadena larga en filas, como hace la ventana</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Start to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>Mean time of a case, by the clock: a day is 24 hours.</source>
        <translation>Tiempo medio de un caso, según el reloj: un día son 24 horas.</translation>
    </message>
    <message>
        <source>Errors that escape</source>
        <translation>Errores que escapan</translation>
    </message>
    <message>
        <source>Errors that leave the chain unfound, in 100 cases.</source>
        <translation>Errores que salen de la cadena sin ser encontrados, en 100 casos.</translation>
    </message>
    <message>
        <source>Errors cost</source>
        <translation>Coste de los errores</translation>
    </message>
    <message>
        <source>Rework and complaints, for each case.</source>
        <translation>Retrabajo y reclamaciones, por cada caso.</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>El más ocupado</translation>
    </message>
    <message>
        <source>How much of the time the busiest party is at work.</source>
        <translation>Cuánto del tiempo trabaja la parte más ocupada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>This change needs the others, so it has no figures of its own.</source>
        <translation>Este cambio necesita los demás, así que no tiene cifras propias.</translation>
    </message>
    <message>
        <source>Standards kept</source>
        <translation>Estándares cumplidos</translation>
    </message>
    <message>
        <source>Agreed standards that are kept, in rehearsals with the same luck for every row.</source>
        <translation>Estándares acordados que se cumplen, en simulaciones con la misma suerte para cada fila.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 of working time</source>
        <translation>%1 de horario de trabajo</translation>
    </message>
    <message>
        <source>%1 cannot be kept, even with nobody in the way: %2 too little.</source>
        <translation>%1 no se puede cumplir, ni siquiera sin nadie delante: faltan %2.</translation>
    </message>
    <message>
        <source>These cannot all be kept, even with nobody in the way: %1. They ask for %2 too much.</source>
        <translation>Estos no se pueden cumplir todos, ni siquiera sin nadie delante: %1. Piden %2 de más.</translation>
    </message>
    <message>
        <source>Give %1 %2 instead of %3</source>
        <translation>Dar a %1 %2 en lugar de %3</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s)</source>
        <translation>
            <numerusform>%Ln entrega</numerusform>
            <numerusform>%Ln entregas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln departamento</numerusform>
            <numerusform>%Ln departamentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vendor(s)</source>
        <translation>
            <numerusform>%Ln proveedor externo</numerusform>
            <numerusform>%Ln proveedores externos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln external customer(s)</source>
        <translation>
            <numerusform>%Ln cliente externo</numerusform>
            <numerusform>%Ln clientes externos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelayView</name>
    <message>
        <source>%1 later</source>
        <translation>%1 más tarde</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 de cada 10 en %1</translation>
    </message>
    <message>
        <source>Figure on a step: how much later than without the delay, half of the touched cases.</source>
        <translation>Cifra en el paso: cuánto más tarde que sin el retraso, para la mitad de los casos afectados.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>con retraso de %1</translation>
    </message>
    <message>
        <source>pull to delay</source>
        <translation>arrastre para retrasar</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, con %2 de retraso</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>%1 after the start</source>
        <translation>%1 después del inicio</translation>
    </message>
    <message>
        <source>Back to normal after %1, in half of the runs.</source>
        <translation>De nuevo normal tras %1, en la mitad de las simulaciones.</translation>
    </message>
    <message>
        <source>Back to normal after %1; nine times in ten within %2.</source>
        <translation>Vuelta a la normalidad tras %1; nueve de cada diez veces en %2.</translation>
    </message>
    <message>
        <source>It costs %1, of which %2 for waiting customers.</source>
        <translation>Cuesta %1, de los que %2 son por clientes que esperan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Tuesday 09:00</comment>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>%1: the first case from %3 on comes %2 late.</source>
        <translation>%1: el primer caso, desde %3 en adelante, llega con %2 de retraso.</translation>
    </message>
    <message>
        <source>%1: blocked for %2 from %3.</source>
        <translation>%1: bloqueado durante %2 desde %3.</translation>
    </message>
    <message>
        <source>%1: takes %2 longer from %3 on.</source>
        <translation>%1: tarda %2 más, desde %3 en adelante.</translation>
    </message>
    <message>
        <source>%1: its supplier takes %2 longer for each case from %3 on.</source>
        <translation>%1: su proveedor tarda %2 más por caso, desde %3 en adelante.</translation>
    </message>
    <message>
        <source>Nothing varies in this map: the answer is exact.</source>
        <translation>En este mapa nada varía: la respuesta es exacta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), each with the delay and without.</source>
        <translation>
            <numerusform>%Ln simulación, con el retraso y sin él.</numerusform>
            <numerusform>%Ln simulaciones, cada una con el retraso y sin él.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 misses its standard %2 of the time instead of %3.</source>
        <translation>%1 incumple su estándar el %2 de las veces en lugar del %3.</translation>
    </message>
    <message>
        <source>Slack absorbs %1.</source>
        <translation>La holgura absorbe %1.</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Quién lo nota</translation>
    </message>
    <message>
        <source>Cases late</source>
        <translation>Casos con retraso</translation>
    </message>
    <message>
        <source>Half by</source>
        <translation>La mitad, en</translation>
    </message>
    <message>
        <source>Nine in ten by</source>
        <translation>Nueve de cada diez, en</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1 wrong</source>
        <comment>from one share to another</comment>
        <translation>%1 mal</translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>from one number to another</comment>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>new in this scenario</source>
        <translation>nuevo en este escenario</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>cambiado en este escenario</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>gone in this scenario</source>
        <translation>quitado en este escenario</translation>
    </message>
    <message>
        <source>Blue and “new”: added. Amber: changed. Dashed and “gone”: removed.</source>
        <translation>Azul y “nuevo”: añadido. Ámbar: cambiado. Discontinuo y “quitado”: eliminado.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
</context>
<context>
    <name>DocumentBanner</name>
    <message>
        <source>This map is open in another window or on another computer. Here it can be read, but not changed.</source>
        <translation>Este mapa está abierto en otra ventana o en otro ordenador. Aquí se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This map is in a place that cannot be written. It can be read, but not changed.</source>
        <translation>Este mapa está en un lugar donde no se puede escribir. Se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This map was made by an older Baton and was brought up to date. The old file is kept as %1.</source>
        <translation>Este mapa era de una versión anterior de Baton y se ha actualizado. El archivo antiguo se conserva como %1.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Not saved: %1 Your changes are still here.</source>
        <translation>Sin guardar: %1 Los cambios siguen aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>There is no file “%1” here; check the name and the folder.</source>
        <translation>Aquí no hay ningún archivo “%1”; compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is a file and that you may open it.</source>
        <translation>No se puede leer “%1”; compruebe que es un archivo y que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file is too large for Baton; split it, or leave out what the map does not need.</source>
        <translation>El archivo es demasiado grande para Baton; divídalo o quite lo que el mapa no necesita.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or check its permissions.</source>
        <translation>No se puede escribir “%1”; elija otra carpeta o compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; make room or choose another disk.</source>
        <translation>El disco está lleno, así que no se ha escrito nada; libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>This document is open for reading only; save a copy to change it.</source>
        <translation>Este documento está abierto solo para lectura; guarde una copia para cambiarlo.</translation>
    </message>
    <message>
        <source>Baton does not recognise what “%1” holds; open a Baton document, a map as JSON, or a handoff list as CSV.</source>
        <translation>Baton no reconoce el contenido de “%1”; abra un documento de Baton, un mapa en JSON o una lista de entregas en CSV.</translation>
    </message>
    <message>
        <source>“%1” is not a Baton document; import it if it is a map or a table.</source>
        <translation>“%1” no es un documento de Baton; impórtelo si es un mapa o una tabla.</translation>
    </message>
    <message>
        <source>The document is damaged and was not opened; nothing in it was changed, so open a copy or an earlier backup.</source>
        <translation>El documento está dañado y no se ha abierto; no se ha cambiado nada en él: abra una copia o una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>The content of the document is not what Baton wrote; it was not opened, so use a copy or an earlier backup.</source>
        <translation>El contenido del documento no es el que escribió Baton; no se ha abierto: use una copia o una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>The document is open in another window; close it there, or read it here without changing it.</source>
        <translation>El documento está abierto en otra ventana; ciérrelo allí o léalo aquí sin cambiarlo.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name or say that it may be replaced.</source>
        <translation>“%1” ya existe; elija otro nombre o indique que se puede reemplazar.</translation>
    </message>
    <message>
        <source>The last changes could not be saved; they are kept in this window, so save a copy elsewhere now.</source>
        <translation>No se han podido guardar los últimos cambios; siguen en esta ventana: guarde ahora una copia en otro lugar.</translation>
    </message>
    <message>
        <source>This document was made by a newer Baton; install version %1 or later to open it.</source>
        <translation>Este documento se creó con una versión más reciente de Baton; instale la versión %1 o posterior para abrirlo.</translation>
    </message>
    <message>
        <source>This file was made by a newer Baton: its format is “%1”, and this version reads baton-map/1.</source>
        <translation>Este archivo se creó con una versión más reciente de Baton: su formato es “%1” y esta versión lee baton-map/1.</translation>
    </message>
    <message>
        <source>This was made by a newer Baton; install the latest version to open it.</source>
        <translation>Se creó con una versión más reciente de Baton; instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>The member “%2” is given twice in the same object; keep one of them.</source>
        <translation>El miembro “%2” aparece dos veces en el mismo objeto; conserve solo uno.</translation>
    </message>
    <message>
        <source>The text is not well formed here: expected %1.</source>
        <translation>Aquí el texto no está bien formado: se esperaba %1.</translation>
    </message>
    <message>
        <source>The text is not well-formed JSON here; look for a missing comma, quote or bracket.</source>
        <translation>Aquí el texto no es JSON válido; busque una coma, unas comillas o un corchete que falte.</translation>
    </message>
    <message>
        <source>There are too many %1 for Baton to read; split the file.</source>
        <translation>Hay demasiados elementos (%1) para que Baton los lea; divida el archivo.</translation>
    </message>
    <message>
        <source>There is more in the file than Baton can read; split it.</source>
        <translation>El archivo contiene más de lo que Baton puede leer; divídalo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This value</source>
        <translation>Este valor</translation>
    </message>
    <message>
        <source>%1 must be between %3 and %4, not %2.</source>
        <translation>%1 debe estar entre %3 y %4, no %2.</translation>
    </message>
    <message>
        <source>%1 must be at least %3, not %2.</source>
        <translation>%1 debe ser al menos %3, no %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %4, not %2.</source>
        <translation>%1 debe ser como máximo %4, no %2.</translation>
    </message>
    <message>
        <source>%1 is outside the range of what can be.</source>
        <translation>%1 está fuera del intervalo posible.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind; expected: %2.</source>
        <translation>“%1” tiene un valor de tipo incorrecto; se esperaba: %2.</translation>
    </message>
    <message>
        <source>There is a value of the wrong kind here; expected: %2.</source>
        <translation>Aquí hay un valor de tipo incorrecto; se esperaba: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; expected: %3.</source>
        <translation>“%1” no puede ser “%2”; se esperaba: %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected: %2.</source>
        <translation>“%1” no se reconoce aquí; se esperaba: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; check the spelling.</source>
        <translation>“%1” no se reconoce aquí; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>A time is missing; write for example 8min, 2h or 1h30min.</source>
        <translation>Falta un tiempo; escriba por ejemplo 8min, 2h o 1h30min.</translation>
    </message>
    <message>
        <source>“%1” is not a time: “%2” is not understood; write for example 8min, 2h or 1h30min.</source>
        <translation>“%1” no es un tiempo: “%2” no se entiende; escriba por ejemplo 8min, 2h o 1h30min.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write a number with a unit, for example 8min, 2h or 3d.</source>
        <translation>“%1” no es un tiempo; escriba un número con una unidad, por ejemplo 8min, 2h o 3d.</translation>
    </message>
    <message>
        <source>“%1” has the wrong number of values; write for example tri(4min, 7min, 15min).</source>
        <translation>“%1” tiene un número de valores incorrecto; escriba por ejemplo tri(4min, 7min, 15min).</translation>
    </message>
    <message>
        <source>In “%1” the times must rise from the best to the worst; “%2” is too small.</source>
        <translation>En “%1” los tiempos deben aumentar del mejor al peor; “%2” es demasiado pequeño.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be more than zero.</source>
        <translation>En “%1” el valor “%2” debe ser mayor que cero.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be a number.</source>
        <translation>En “%1” el valor “%2” debe ser un número.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” is too small or too large.</source>
        <translation>En “%1” el valor “%2” es demasiado pequeño o demasiado grande.</translation>
    </message>
    <message>
        <source>In “%1” every time needs a weight, for example empirical(2h:3, 1d:1).</source>
        <translation>En “%1” cada tiempo necesita un peso, por ejemplo empirical(2h:3, 1d:1).</translation>
    </message>
    <message>
        <source>“%1” is not a time Baton knows; write for example 20min, 1h..3h, 30min/2h/3d or exp(20min).</source>
        <translation>“%1” no es un tiempo que Baton conozca; escriba por ejemplo 20min, 1h..3h, 30min/2h/3d o exp(20min).</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 here; save the file as UTF-8 and try again.</source>
        <translation>Aquí el texto no es UTF-8 válido; guarde el archivo como UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be a map; check where it came from.</source>
        <translation>El texto tiene demasiados niveles anidados para ser un mapa; compruebe de dónde procede.</translation>
    </message>
    <message>
        <source>“%1” is missing here; add it.</source>
        <translation>Aquí falta “%1”; añádalo.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id; use 1 to 64 letters, digits, or one of _ . : -.</source>
        <translation>“%1” no puede ser un identificador; use de 1 a 64 letras, cifras o uno de los signos _ . : -.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; give one of the two another id.</source>
        <translation>El identificador “%1” se usa dos veces; dé otro a uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not in the map; add it or correct the name.</source>
        <translation>“%1” remite a “%2”, que no está en el mapa; añádalo o corrija el nombre.</translation>
    </message>
    <message>
        <source>“%1” is not in the map; add it or correct the name.</source>
        <translation>“%1” no está en el mapa; añádalo o corrija el nombre.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-25.</source>
        <translation>“%1” no es una fecha; escríbala como 2026-12-25.</translation>
    </message>
    <message>
        <source>“%1” is not working time; write for example Mon-Fri 09:00-17:00, with a time zone such as Europe/Rome.</source>
        <translation>“%1” no es un horario de trabajo; escriba por ejemplo Mon-Fri 09:00-17:00, con una zona horaria como Europe/Madrid.</translation>
    </message>
    <message>
        <source>The table has no columns for who hands over and who receives; name two columns Supplier and Customer.</source>
        <translation>La tabla no tiene columnas para quién entrega y quién recibe; llame a dos columnas Proveedor y Cliente.</translation>
    </message>
    <message>
        <source>This has changed in the meantime, so the edit was not made; look at it again and repeat it.</source>
        <translation>Esto ha cambiado entretanto y la modificación no se ha hecho; revíselo y repítala.</translation>
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
        <source>There is no step “%1” in this map; check the id or the name.</source>
        <translation>En este mapa no hay ningún paso “%1”; compruebe el identificador o el nombre.</translation>
    </message>
    <message>
        <source>There is no handoff “%1” in this map; check the id.</source>
        <translation>En este mapa no hay ninguna entrega “%1”; compruebe el identificador.</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this map; check the name.</source>
        <translation>En este mapa no hay ningún escenario “%1”; compruebe el nombre.</translation>
    </message>
    <message>
        <source>There is no sample “%1”; “baton new --sample list” names those there are.</source>
        <translation>No hay ningún ejemplo “%1”; “baton new --sample list” muestra los que hay.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at “%1”: work comes back there without end; look at the loop through it.</source>
        <translation>La simulación se detuvo en su límite en “%1”: allí el trabajo vuelve sin fin; revise el bucle que pasa por ahí.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit; shorten the time or the number of cases.</source>
        <translation>La simulación se detuvo en su límite; reduzca el tiempo o el número de casos.</translation>
    </message>
    <message>
        <source>The map is empty; draw a step first.</source>
        <translation>El mapa está vacío; dibuje primero un paso.</translation>
    </message>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation>No entran casos nuevos en la cadena; indique en el primer paso cada cuánto llega un caso.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done; nothing was changed.</source>
        <translation>Se canceló antes de terminar; no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not how the command is used; expected: %1.</source>
        <translation>El comando no se usa así; se esperaba: %1.</translation>
    </message>
    <message>
        <source>This is not how the command is used; see “baton --help”.</source>
        <translation>El comando no se usa así; consulte “baton --help”.</translation>
    </message>
    <message>
        <source>Something went wrong inside Baton (%1); nothing was changed, please report it.</source>
        <translation>Se ha producido un error interno de Baton (%1); no ha cambiado nada, le rogamos que lo notifique.</translation>
    </message>
    <message>
        <source>Something went wrong inside Baton; nothing was changed, please report it.</source>
        <translation>Se ha producido un error interno de Baton; no ha cambiado nada, le rogamos que lo notifique.</translation>
    </message>
    <message>
        <source>“%2” is not understood here; possible is: %3.</source>
        <translation>Aquí no se entiende “%2”; es posible: %3.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>escenarios</translation>
    </message>
    <message>
        <source>8% wrong, within 4h, takes 2h, 30% of cases</source>
        <translation>8% mal, dentro de 4h, tarda 2h, 30% de los casos</translation>
    </message>
    <message>
        <source>Baton cannot write “%1”; use a name that ends in one of these: %2.</source>
        <translation>Baton no sabe escribir “%1”; use un nombre que termine en uno de estos: %2.</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>períodos</translation>
    </message>
    <message>
        <source>“%1” is not a period like the others; write months as 2026-01, quarters as 2026-Q1 or years as 2026.</source>
        <translation>«%1» no es un período como los demás; escriba los meses como 2026-01, los trimestres como 2026-Q1 o los años como 2026.</translation>
    </message>
    <message>
        <source>The period “%1” is there twice; keep one of the two.</source>
        <translation>El período «%1» está dos veces; deje solo uno.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits, for example %2 or %3.</source>
        <translation>“%1” no es un número; escriba cifras, por ejemplo %2 o %3.</translation>
    </message>
</context>
<context>
    <name>ErrorsView</name>
    <message>
        <source>makes %1</source>
        <translation>comete %1</translation>
    </message>
    <message>
        <source>catches %1</source>
        <translation>detecta %1</translation>
    </message>
    <message>
        <source>finds %1</source>
        <translation>encuentra %1</translation>
    </message>
    <message>
        <source>finds %1 of 100 of these errors</source>
        <translation>encuentra %1 de cada 100 de estos errores</translation>
    </message>
    <message>
        <source>%1 of 100 of these errors travel here</source>
        <translation>%1 de cada 100 de estos errores pasan por aquí</translation>
    </message>
    <message>
        <source>%1 of 100 wrong</source>
        <translation>%1 de 100 con errores</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>makes an error in %1 of 100 cases</source>
        <translation>comete un error en %1 de cada 100 casos</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>recibe %1</translation>
    </message>
    <message>
        <source>%1 of 100 of these errors reach this customer</source>
        <translation>%1 de cada 100 de estos errores llegan a este cliente</translation>
    </message>
    <message>
        <source>Chips: chance that a step makes an error, and the best it catches.</source>
        <translation>Etiquetas: probabilidad de que un paso cometa un error, y lo máximo que detecta.</translation>
    </message>
    <message>
        <source>Of 100 errors made at the chosen place: where they are found, and who gets the rest.</source>
        <translation>De 100 errores cometidos en el lugar elegido: dónde se encuentran y quién recibe el resto.</translation>
    </message>
    <message>
        <source>an error at %1</source>
        <translation>un error en %1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting the map…</source>
        <translation>Exportando el mapa…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
</context>
<context>
    <name>FailureModes</name>
    <message>
        <source>Error made at</source>
        <translation>Error cometido en</translation>
    </message>
    <message>
        <source>A step, or a handoff on which what is handed over goes wrong.</source>
        <translation>Un paso, o una entrega en la que lo entregado se estropea.</translation>
    </message>
    <message>
        <source>In 100 cases</source>
        <translation>En 100 casos</translation>
    </message>
    <message>
        <source>Errors of this kind made in 100 cases.</source>
        <translation>Errores de este tipo cometidos en 100 casos.</translation>
    </message>
    <message>
        <source>Slips through</source>
        <translation>Se escapa</translation>
    </message>
    <message>
        <source>Share that nobody finds before the external customer.</source>
        <translation>Proporción que nadie encuentra antes del cliente externo.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>10 = as dear as the dearest error of this map when nobody in the house finds it.</source>
        <translation>10 = tan caro como el error más caro de este mapa cuando nadie de la casa lo encuentra.</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>10 = in one case of ten or more often.</source>
        <translation>10 = en un caso de cada diez o más a menudo.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>10 = hardly ever found before the external customer.</source>
        <translation>10 = casi nunca se encuentra antes del cliente externo.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Severity times occurrence times detection (RPN).</source>
        <translation>Gravedad por frecuencia por detección (RPN).</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Coste por semana</translation>
    </message>
    <message>
        <source>Expected: rework and complaints.</source>
        <translation>Esperado: retrabajo y reclamaciones.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three names</comment>
        <translation>%1, %2 y %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>two names and a number</comment>
        <translation>%1, %2 y %3 más</translation>
    </message>
    <message>
        <source>%1 seems to wait for an input that never comes (not proven); check the splits before it.</source>
        <translation>%1 parece esperar una entrada que nunca llega (no demostrado); revise las bifurcaciones anteriores.</translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes in %2 of cases; check the splits before it.</source>
        <translation>%1 espera una entrada que no llega nunca en el %2 de los casos; revise las bifurcaciones anteriores.</translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes; check the splits before it.</source>
        <translation>%1 espera una entrada que nunca llega; revise las bifurcaciones anteriores.</translation>
    </message>
    <message>
        <source>From %1 no case ever reaches an end; add a handoff that leads out.</source>
        <translation>Desde %1 ningún caso llega nunca al final; añada una entrega que lleve a la salida.</translation>
    </message>
    <message>
        <source>%1 is reached twice by the same case, so it and what follows run twice; let it wait for all inputs if that is not meant.</source>
        <translation>El mismo caso llega dos veces a %1, por lo que el paso y lo que sigue se repiten; si no es la intención, haga que espere todas las entradas.</translation>
    </message>
    <message>
        <source>No case ever reaches %1; add a handoff to it or say how often cases arrive there.</source>
        <translation>Ningún caso llega nunca a %1; añada una entrega hacia ese paso o indique cada cuánto llegan casos allí.</translation>
    </message>
    <message>
        <source>The shares of the handoffs leaving %1 add up to more than 100 %; lower one of them.</source>
        <translation>Las proporciones de las entregas que salen de %1 suman más del 100 %; reduzca una.</translation>
    </message>
    <message>
        <source>%1 waits for all inputs, but not every case takes all ways to it; let it work on each input, or send every case on every way.</source>
        <translation>%1 espera todas las entradas, pero no todos los casos toman todos los caminos hacia él; haga que trabaje con cada entrada o envíe cada caso por todos los caminos.</translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do, so the backlog grows without end; add people, save time or send fewer cases.</source>
        <translation>%1 recibe más trabajo del que su gente puede hacer, así que lo pendiente crece sin fin; añada personas, ahorre tiempo o envíe menos casos.</translation>
    </message>
    <message>
        <source>Every repair creates more than one new error at %1, so the work never settles; make fewer errors there.</source>
        <translation>Cada corrección crea más de un error nuevo en %1, así que el trabajo nunca se estabiliza; reduzca los errores allí.</translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation>Los casos nunca salen del bucle que pasa por %1; dele una salida.</translation>
    </message>
    <message>
        <source>No new cases enter the chain, so load and waiting are not known; say at the first step how often a case arrives.</source>
        <translation>No entran casos nuevos en la cadena, así que no se conocen la carga ni las esperas; indique en el primer paso cada cuánto llega un caso.</translation>
    </message>
    <message>
        <source>The chain ends without an external customer; add one to see what reaches them.</source>
        <translation>La cadena termina sin un cliente externo; añada uno para ver qué le llega.</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>el mapa</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>aproximación</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>One more person at %1</source>
        <translation>Una persona más en %1</translation>
    </message>
    <message>
        <source>A tenth less time per case at %1</source>
        <translation>Una décima parte menos de tiempo por caso en %1</translation>
    </message>
    <message>
        <source>A tenth fewer errors at %1</source>
        <translation>Una décima parte menos de errores en %1</translation>
    </message>
    <message>
        <source>%1 in half the time</source>
        <translation>%1 en la mitad de tiempo</translation>
    </message>
    <message>
        <source>%1: nothing is known of its load.</source>
        <translation>%1: no se conoce su carga.</translation>
    </message>
    <message>
        <source>%1: %2 from start to end.</source>
        <translation>%1: %2 de principio a fin.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3: %4 a case.</source>
        <translation>El %1 del retrabajo de %2 viene de %3: %4 por caso.</translation>
    </message>
    <message>
        <source>Of 100 errors, %1 are never found.</source>
        <translation>De 100 errores, %1 nunca se detectan.</translation>
    </message>
    <message>
        <source>Problems of the map</source>
        <translation>Problemas del mapa</translation>
    </message>
    <message>
        <source>Where it jams</source>
        <translation>Dónde se atasca</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>What can go wrong, dearest first (ratings from 1 to 10)</source>
        <translation>Qué puede salir mal, primero lo más caro (valoraciones de 1 a 10)</translation>
    </message>
    <message>
        <source>There is %1 of the work its people can do, so the backlog grows.</source>
        <translation>Hay el %1 del trabajo que su gente puede hacer, así que lo pendiente crece.</translation>
    </message>
    <message>
        <source>Busy %1 of the time.</source>
        <translation>Ocupado el %1 del tiempo.</translation>
    </message>
    <message>
        <source>%1 has %2 of the work its people can do, so the backlog grows.</source>
        <translation>%1 tiene el %2 del trabajo que su gente puede hacer, así que lo pendiente crece.</translation>
    </message>
    <message>
        <source>%1 is busy %2 of the time.</source>
        <translation>%1 está ocupado el %2 del tiempo.</translation>
    </message>
    <message>
        <source>Work waits %1 here before anyone starts.</source>
        <translation>El trabajo espera aquí %1 antes de que alguien empiece.</translation>
    </message>
    <message>
        <source>Work waits %1 here before anyone starts: %2 of all waiting.</source>
        <translation>El trabajo espera aquí %1 antes de que alguien empiece: el %2 de toda la espera.</translation>
    </message>
    <message>
        <source>What helps most is “%1”: it takes %2 off each case.</source>
        <translation>Lo que más ayuda es “%1”: quita %2 a cada caso.</translation>
    </message>
    <message>
        <source>Gaps of up to a second between the working hours of “%1” are taken as worked; end them at 24:00 if a whole day is meant.</source>
        <translation>Los huecos de hasta un segundo entre las horas de trabajo de «%1» se toman como trabajados; termínelas a las 24:00 si se trata del día entero.</translation>
    </message>
    <message>
        <source>A case needs several people at once, and so more comes than they can do: the backlog grows.</source>
        <translation>Un caso necesita a varias personas a la vez, y así llega más de lo que pueden hacer: el atraso crece.</translation>
    </message>
    <message>
        <source>%1 gets more than its people can do, as a case needs several of them at once: the backlog grows.</source>
        <translation>%1 recibe más de lo que su gente puede hacer, porque un caso necesita a varias personas a la vez: el atraso crece.</translation>
    </message>
    <message>
        <source>One case at %1 needs more people at once than %2 has, so it is never begun; add people or say that fewer are needed.</source>
        <translation>Un caso en %1 necesita a la vez más personas de las que tiene %2, así que nunca se empieza; añada personas o diga que hacen falta menos.</translation>
    </message>
    <message>
        <source>%1 repairs errors of its own: %2 a case.</source>
        <translation>%1 repara errores propios: %2 por caso.</translation>
    </message>
    <message>
        <source>What a late handoff does</source>
        <translation>Qué provoca una entrega tardía</translation>
    </message>
    <message>
        <source>Nobody notices: the chain absorbs it.</source>
        <translation>Nadie lo nota: la cadena lo absorbe.</translation>
    </message>
    <message>
        <source>Agreed times</source>
        <translation>Plazos acordados</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are kept, as rehearsed in %Ln run(s).</source>
        <translation>
            <numerusform>Se cumplen %1 de %2, según %Ln simulación.</numerusform>
            <numerusform>Se cumplen %1 de %2, según %Ln simulaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFirst</name>
    <message>
        <source>The map needs a look</source>
        <translation>Conviene revisar el mapa</translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation>%1 no da abasto</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1: al límite</translation>
    </message>
    <message>
        <source>%1 is the busiest</source>
        <translation>%1: lo más ocupado</translation>
    </message>
    <message>
        <source>Errors at %1</source>
        <translation>Errores en %1</translation>
    </message>
    <message>
        <source>Ping-pong between teams</source>
        <translation>Ida y vuelta entre equipos</translation>
    </message>
    <message>
        <source>Work comes back</source>
        <translation>El trabajo vuelve</translation>
    </message>
    <message>
        <source>One person, every case</source>
        <translation>Una persona, todos los casos</translation>
    </message>
    <message>
        <source>%1 takes %2 off each case.</source>
        <translation>%1 quita %2 a cada caso.</translation>
    </message>
    <message>
        <source>Busy %1 of the time.</source>
        <translation>Ocupado el %1 del tiempo.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 starts here.</source>
        <translation>El %1 del retrabajo de %2 empieza aquí.</translation>
    </message>
    <message>
        <source>%1: %2 of the cases come back.</source>
        <translation>%1: el %2 de los casos vuelve.</translation>
    </message>
    <message>
        <source>All work stops when the one person at %1 is away.</source>
        <translation>Todo el trabajo se para cuando falta la única persona de %1.</translation>
    </message>
    <message>
        <source>%1 pieces of work arrive in a week; %2 could be handled.</source>
        <translation>En una semana llegan %1 trabajos; se podrían atender %2.</translation>
    </message>
    <message numerus="yes">
        <source>The same people work on %Ln steps.</source>
        <translation>
            <numerusform>Las mismas personas trabajan en %Ln paso.</numerusform>
            <numerusform>Las mismas personas trabajan en %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done %2 times a case.</source>
        <translation>%1 se hace %2 veces por caso.</translation>
    </message>
    <message>
        <source>%1 of the cases come back in a loop.</source>
        <translation>El %1 de los casos vuelve en un bucle.</translation>
    </message>
    <message>
        <source>The only road: every case needs it, and there is one person.</source>
        <translation>El único camino: todos los casos lo necesitan y hay una sola persona.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 min</source>
        <comment>minutes, short</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days of 24 hours, short</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds, short</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, short</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Guesses</name>
    <message>
        <source>Time of work at %1</source>
        <translation>Tiempo de trabajo en %1</translation>
    </message>
    <message>
        <source>Set-up time at %1</source>
        <translation>Tiempo de preparación en %1</translation>
    </message>
    <message>
        <source>How often cases arrive at %1</source>
        <translation>Cada cuánto llegan casos a %1</translation>
    </message>
    <message>
        <source>Cost of a case at %1</source>
        <translation>Coste de un caso en %1</translation>
    </message>
    <message>
        <source>How often %1 makes an error</source>
        <translation>Cada cuánto %1 comete un error</translation>
    </message>
    <message>
        <source>How many errors %1 catches</source>
        <translation>Cuántos errores encuentra %1</translation>
    </message>
    <message>
        <source>Time to look into an error at %1</source>
        <translation>Tiempo para investigar un error en %1</translation>
    </message>
    <message>
        <source>Time to fix an error at %1</source>
        <translation>Tiempo para corregir un error en %1</translation>
    </message>
    <message>
        <source>How many errors %1 notices</source>
        <translation>Cuántos errores nota %1</translation>
    </message>
    <message>
        <source>Cost of an error that %1 notices</source>
        <translation>Coste de un error que %1 nota</translation>
    </message>
    <message>
        <source>Cost of an error that %1 does not notice</source>
        <translation>Coste de un error que %1 no nota</translation>
    </message>
    <message>
        <source>How long the handoff %1 takes</source>
        <translation>Cuánto tarda la entrega %1</translation>
    </message>
    <message>
        <source>Share of the cases that go %1</source>
        <translation>Proporción de los casos que va %1</translation>
    </message>
    <message>
        <source>How often the handoff %1 goes wrong</source>
        <translation>Cada cuánto sale mal la entrega %1</translation>
    </message>
    <message>
        <source>How many errors are found on receipt, %1</source>
        <translation>Cuántos errores se encuentran al recibir, %1</translation>
    </message>
    <message>
        <source>Cost of an hour of %1</source>
        <translation>Coste de una hora de %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Personas de %1</translation>
    </message>
    <message>
        <source>A tenth more makes a case take about %1 longer.</source>
        <translation>Una décima parte más hace que un caso tarde unos %1 más.</translation>
    </message>
    <message>
        <source>A tenth more makes a case about %1 quicker.</source>
        <translation>Una décima parte más hace un caso unos %1 más rápido.</translation>
    </message>
    <message>
        <source>A tenth more makes errors cost about %1 more.</source>
        <translation>Una décima parte más hace que los errores cuesten unos %1 más.</translation>
    </message>
    <message>
        <source>A tenth more makes errors cost about %1 less.</source>
        <translation>Una décima parte más hace que los errores cuesten unos %1 menos.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 more cases can be handled.</source>
        <translation>Con una décima parte más se atienden unos %1 casos más.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 fewer cases can be handled.</source>
        <translation>Con una décima parte más se atienden unos %1 casos menos.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 more errors escape.</source>
        <translation>Con una décima parte más escapan unos %1 errores más.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 fewer errors escape.</source>
        <translation>Con una décima parte más escapan unos %1 errores menos.</translation>
    </message>
</context>
<context>
    <name>HandoffCells</name>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Qué se entrega</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tarda</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Sale mal</translation>
    </message>
    <message>
        <source>Agreed standard</source>
        <translation>Estándar acordado</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Proporción de los casos</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Bien a la primera significa</translation>
    </message>
    <message>
        <source>The step that hands over. Empty in a new line: the customer of the line above.</source>
        <translation>El paso que entrega. Vacío en una línea nueva: el cliente de la línea de arriba.</translation>
    </message>
    <message>
        <source>What is handed over, for example insurance data.</source>
        <translation>Qué se entrega, por ejemplo datos del seguro.</translation>
    </message>
    <message>
        <source>The step that receives.</source>
        <translation>El paso que recibe.</translation>
    </message>
    <message>
        <source>Time on the way, for example 5min or 1h..3h.</source>
        <translation>Tiempo en camino, por ejemplo 5min o 1h..3h.</translation>
    </message>
    <message>
        <source>How often what arrives is wrong, for example 8 %.</source>
        <translation>Cada cuánto llega algo mal, por ejemplo 8 %.</translation>
    </message>
    <message>
        <source>The time both agreed on, for example 4h or 2wd.</source>
        <translation>El tiempo que ambos acordaron, por ejemplo 4h o 2wd.</translation>
    </message>
    <message>
        <source>Share of the supplier&apos;s cases that go this way.</source>
        <translation>Proporción de los casos del proveedor que va por aquí.</translation>
    </message>
    <message>
        <source>What the customer needs from it.</source>
        <translation>Qué necesita de ello el cliente.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added step %1</source>
        <translation>Añadido el paso %1</translation>
    </message>
    <message>
        <source>Added a step</source>
        <translation>Añadido un paso</translation>
    </message>
    <message>
        <source>Added handoff %1</source>
        <translation>Añadida la entrega %1</translation>
    </message>
    <message>
        <source>Added a handoff</source>
        <translation>Añadida una entrega</translation>
    </message>
    <message>
        <source>Added party %1</source>
        <translation>Añadida la parte %1</translation>
    </message>
    <message>
        <source>Added a party</source>
        <translation>Añadida una parte</translation>
    </message>
    <message>
        <source>Added calendar %1</source>
        <translation>Añadido el calendario %1</translation>
    </message>
    <message>
        <source>Added a calendar</source>
        <translation>Añadido un calendario</translation>
    </message>
    <message>
        <source>Added note “%1”</source>
        <translation>Añadida la nota “%1”</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Añadida una nota</translation>
    </message>
    <message>
        <source>Added scenario %1</source>
        <translation>Añadido el escenario %1</translation>
    </message>
    <message>
        <source>Added a scenario</source>
        <translation>Añadido un escenario</translation>
    </message>
    <message>
        <source>Grew the chain by %1</source>
        <translation>Cadena ampliada con %1</translation>
    </message>
    <message>
        <source>Grew the chain by a step</source>
        <translation>Cadena ampliada con un paso</translation>
    </message>
    <message>
        <source>Inserted %1 into a handoff</source>
        <translation>Insertado %1 en una entrega</translation>
    </message>
    <message>
        <source>Inserted a step into a handoff</source>
        <translation>Insertado un paso en una entrega</translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation>Renombrado %1</translation>
    </message>
    <message>
        <source>Renamed a step</source>
        <translation>Renombrado un paso</translation>
    </message>
    <message>
        <source>Changed step %1</source>
        <translation>Modificado el paso %1</translation>
    </message>
    <message>
        <source>Changed several elements</source>
        <translation>Modificados varios elementos</translation>
    </message>
    <message>
        <source>Changed handoff %1</source>
        <translation>Modificada la entrega %1</translation>
    </message>
    <message>
        <source>Changed a handoff</source>
        <translation>Modificada una entrega</translation>
    </message>
    <message>
        <source>Changed party %1</source>
        <translation>Modificada la parte %1</translation>
    </message>
    <message>
        <source>Changed a party</source>
        <translation>Modificada una parte</translation>
    </message>
    <message>
        <source>Changed calendar %1</source>
        <translation>Modificado el calendario %1</translation>
    </message>
    <message>
        <source>Changed a calendar</source>
        <translation>Modificado un calendario</translation>
    </message>
    <message>
        <source>Changed the map&apos;s own facts</source>
        <translation>Modificados los datos del mapa</translation>
    </message>
    <message>
        <source>Changed note “%1”</source>
        <translation>Modificada la nota “%1”</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Modificada una nota</translation>
    </message>
    <message>
        <source>Changed scenario %1</source>
        <translation>Modificado el escenario %1</translation>
    </message>
    <message>
        <source>Changed a scenario</source>
        <translation>Modificado un escenario</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Movido %1</translation>
    </message>
    <message>
        <source>Moved several steps</source>
        <translation>Movidos varios pasos</translation>
    </message>
    <message>
        <source>Tidied the map</source>
        <translation>Mapa ordenado</translation>
    </message>
    <message>
        <source>Bent the arrow %1</source>
        <translation>Curvada la flecha %1</translation>
    </message>
    <message>
        <source>Bent an arrow</source>
        <translation>Curvada una flecha</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Eliminado %1</translation>
    </message>
    <message>
        <source>Removed several elements</source>
        <translation>Eliminados varios elementos</translation>
    </message>
    <message>
        <source>Reconnected %1</source>
        <translation>Reconectado %1</translation>
    </message>
    <message>
        <source>Reconnected a handoff</source>
        <translation>Reconectada una entrega</translation>
    </message>
    <message>
        <source>Moved the lane of %1</source>
        <translation>Movido el carril de %1</translation>
    </message>
    <message>
        <source>Reordered the lanes</source>
        <translation>Reordenados los carriles</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Pegado %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importado %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Scripted edit of %1</source>
        <translation>Edición por script de %1</translation>
    </message>
    <message>
        <source>Scripted edit</source>
        <translation>Edición por script</translation>
    </message>
    <message>
        <source>Typed %1</source>
        <translation>Escrito %1</translation>
    </message>
    <message>
        <source>Typed a line</source>
        <translation>Escrita una línea</translation>
    </message>
    <message>
        <source>Went back to %1</source>
        <translation>Vuelta a %1</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Vuelta a un estado anterior</translation>
    </message>
    <message>
        <source>Agreed to a handoff</source>
        <translation>Acordada una entrega</translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation>Acordado %1</translation>
    </message>
    <message>
        <source>Saved · every change is kept</source>
        <translation>Guardado · se conserva cada cambio</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Sin guardar: %1</translation>
    </message>
    <message>
        <source>Read only · changes are not possible here</source>
        <translation>Solo lectura · aquí no se pueden hacer cambios</translation>
    </message>
    <message>
        <source>Replaced “%1” in names</source>
        <translation>Reemplazado “%1” en los nombres</translation>
    </message>
    <message>
        <source>Replaced text in names</source>
        <translation>Reemplazado texto en los nombres</translation>
    </message>
    <message>
        <source>Locked or unlocked %1</source>
        <translation>Bloqueado o desbloqueado %1</translation>
    </message>
    <message>
        <source>Locked or unlocked steps</source>
        <translation>Bloqueados o desbloqueados unos pasos</translation>
    </message>
    <message>
        <source>Changed the lane of %1</source>
        <translation>Cambiado el carril de %1</translation>
    </message>
    <message>
        <source>Changed a lane</source>
        <translation>Cambiado un carril</translation>
    </message>
    <message>
        <source>Changed the phases</source>
        <translation>Cambiadas las fases</translation>
    </message>
    <message>
        <source>Changed %1 in the table</source>
        <translation>Cambiado %1 en la tabla</translation>
    </message>
    <message>
        <source>Changed the table of handoffs</source>
        <translation>Cambiada la tabla de entregas</translation>
    </message>
    <message>
        <source>Changed the results by period</source>
        <translation>Cambiados los resultados por período</translation>
    </message>
    <message>
        <source>Changed the size of %1</source>
        <translation>Cambiado el tamaño de %1</translation>
    </message>
    <message>
        <source>Changed the size of several steps</source>
        <translation>Cambiado el tamaño de varios pasos</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostrar %Ln más</numerusform>
            <numerusform>Mostrar %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open lately</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Unnamed step</source>
        <translation>Paso sin nombre</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>handoff from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nadie indicado</translation>
    </message>
    <message>
        <source>Unnamed party</source>
        <translation>Parte sin nombre</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2: %3 a case (%4 to %5)</source>
        <translation>%1. %2: %3 por caso (de %4 a %5)</translation>
    </message>
    <message>
        <source>Clearly apart from the others.</source>
        <translation>Claramente separado de los demás.</translation>
    </message>
    <message>
        <source>A tie with %1.</source>
        <translation>Empatado con %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>They make %1 of rework for each other in 100 cases.</source>
        <translation>Se causan mutuamente %1 de retrabajo en cada 100 casos.</translation>
    </message>
    <message>
        <source>Ratings of what they hand each other stay %1 points behind its importance.</source>
        <translation>Las notas de lo que se entregan quedan %1 puntos por debajo de su importancia.</translation>
    </message>
    <message numerus="yes">
        <source>With somebody from each of them, one end of all %Ln handoff(s) is at the table.</source>
        <translation>
            <numerusform>Con alguien de cada uno, un extremo de la única entrega está en la mesa.</numerusform>
            <numerusform>Con alguien de cada uno, un extremo de las %Ln entregas está en la mesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer are not enough.</source>
        <translation>Menos no bastan.</translation>
    </message>
    <message>
        <source>Fewer may do, but not fewer than %1.</source>
        <translation>Quizá basten menos, pero no menos de %1.</translation>
    </message>
    <message numerus="yes">
        <source>In 100 cases %Ln delivery(ies) between them miss the agreed time.</source>
        <translation>
            <numerusform>En 100 casos, %Ln entrega entre ellos incumple el plazo acordado.</numerusform>
            <numerusform>En 100 casos, %Ln entregas entre ellos incumplen el plazo acordado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Case %1</source>
        <translation>Caso %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>en trabajo</translation>
    </message>
    <message>
        <source>waiting for the batch to fill</source>
        <translation>esperando a que se llene el lote</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>held back by the delay</source>
        <translation>retenido por el retraso</translation>
    </message>
    <message>
        <source>waiting for the other inputs</source>
        <translation>esperando las otras entradas</translation>
    </message>
    <message>
        <source>wrong, waiting to be looked into</source>
        <translation>mal, esperando investigación</translation>
    </message>
    <message>
        <source>wrong, being looked into</source>
        <translation>mal, investigándose</translation>
    </message>
    <message>
        <source>wrong, waiting to be fixed</source>
        <translation>mal, esperando corrección</translation>
    </message>
    <message>
        <source>wrong, being fixed</source>
        <translation>mal, corrigiéndose</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print %1</source>
        <translation>Imprimir %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear carpeta nueva</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista de detalles</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar nomb&amp;re</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los archivos &amp;ocultos</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Carpeta &amp;nueva</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lugares recientes</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 ya existe.
¿Desea reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation>No entran casos nuevos en la cadena; indique en el primer paso cada cuánto llega un caso.</translation>
    </message>
    <message>
        <source>More work arrives than can be done, so waiting grows without end and has no mean.</source>
        <translation>Llega más trabajo del que se puede hacer, así que la espera crece sin fin y no tiene media.</translation>
    </message>
    <message>
        <source>A step before it is overloaded, so this waiting depends on how much gets through.</source>
        <translation>Un paso anterior está sobrecargado, así que esta espera depende de cuánto pase.</translation>
    </message>
    <message>
        <source>There are as many people as needed, so nobody waits and nobody is full.</source>
        <translation>Hay tantas personas como hacen falta, así que nadie espera y nadie está al límite.</translation>
    </message>
    <message>
        <source>No work is done here, so there is nothing to measure.</source>
        <translation>Aquí no se hace trabajo, así que no hay nada que medir.</translation>
    </message>
    <message>
        <source>Cases have no way to an end.</source>
        <translation>Los casos no tienen camino hacia el final.</translation>
    </message>
    <message>
        <source>A step waits for an input that never comes.</source>
        <translation>Un paso espera una entrada que nunca llega.</translation>
    </message>
    <message>
        <source>Cases never leave a loop.</source>
        <translation>Los casos nunca salen de un bucle.</translation>
    </message>
    <message>
        <source>Every repair creates more than one new error, so the work never settles.</source>
        <translation>Cada corrección crea más de un error nuevo, así que el trabajo nunca se estabiliza.</translation>
    </message>
    <message>
        <source>The chain has no external customer.</source>
        <translation>La cadena no tiene cliente externo.</translation>
    </message>
    <message>
        <source>Times vary so much that the formula may be far off; simulate to be sure.</source>
        <translation>Los tiempos varían tanto que la fórmula puede fallar mucho; simule para asegurarse.</translation>
    </message>
    <message>
        <source>People share several steps, which the formula treats as one queue.</source>
        <translation>Las personas comparten varios pasos, que la fórmula trata como una sola cola.</translation>
    </message>
    <message>
        <source>A step waits for several inputs, and the slowest decides; simulate for the exact time.</source>
        <translation>Un paso espera varias entradas y decide la más lenta; simule para obtener el tiempo exacto.</translation>
    </message>
    <message>
        <source>Cases can come back, which the formula follows only on average.</source>
        <translation>Los casos pueden volver, algo que la fórmula sigue solo en promedio.</translation>
    </message>
    <message>
        <source>Work is collected into batches, which the formula follows only on average.</source>
        <translation>El trabajo se agrupa en lotes, algo que la fórmula sigue solo en promedio.</translation>
    </message>
    <message>
        <source>There are many kinds of error; two at once in a case are left out.</source>
        <translation>Hay muchos tipos de error; no se consideran dos a la vez en un caso.</translation>
    </message>
    <message>
        <source>The calculation did not settle on a value.</source>
        <translation>El cálculo no se estabilizó en un valor.</translation>
    </message>
    <message>
        <source>Tiny changes of the map would change this figure a lot, so it cannot be relied on.</source>
        <translation>Cambios mínimos del mapa cambiarían mucho esta cifra, así que no es fiable.</translation>
    </message>
    <message>
        <source>It looks at one period only.</source>
        <translation>Solo considera un periodo.</translation>
    </message>
    <message>
        <source>The calculation was stopped before it was done.</source>
        <translation>El cálculo se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>No customer step says what an error that reaches it costs.</source>
        <translation>Ningún paso de cliente dice cuánto cuesta un error que le llega.</translation>
    </message>
    <message>
        <source>Only its mean and its spread are known; the shape in between is the usual one.</source>
        <translation>Solo se conocen su media y su dispersión; la forma entre medias es la habitual.</translation>
    </message>
    <message>
        <source>It looks at this path alone; another one may take longer by chance.</source>
        <translation>Mira solo este camino; otro puede tardar más por azar.</translation>
    </message>
    <message>
        <source>People work set hours; how work piles up until they come in is followed for an average week only.</source>
        <translation>La gente tiene horario fijo; cómo se acumula el trabajo hasta que llega se sigue solo para una semana media.</translation>
    </message>
    <message>
        <source>Waits at several steps are taken as if none had anything to do with the others.</source>
        <translation>Las esperas en varios pasos se toman como si no tuvieran nada que ver entre sí.</translation>
    </message>
    <message>
        <source>It is the time it would take if nobody had to wait.</source>
        <translation>Es el tiempo que haría falta si nadie tuviera que esperar.</translation>
    </message>
    <message>
        <source>The waits are estimates, so no limit above is known.</source>
        <translation>Las esperas son estimaciones, así que no se conoce un límite superior.</translation>
    </message>
    <message>
        <source>No formula tells this; simulate to see it.</source>
        <translation>Ninguna fórmula lo dice; simular para verlo.</translation>
    </message>
    <message>
        <source>No time has been agreed here.</source>
        <translation>Aquí no se ha acordado ningún plazo.</translation>
    </message>
    <message>
        <source>Urgent work goes first, and the formula takes its arrivals as independent of the rest.</source>
        <translation>El trabajo urgente pasa delante, y la fórmula toma sus llegadas como independientes del resto.</translation>
    </message>
    <message>
        <source>Only if every case could take any way that leads to an end.</source>
        <translation>Solo si cada caso pudiera tomar cualquier camino que lleve al final.</translation>
    </message>
    <message>
        <source>No customer has said yet how satisfied it is.</source>
        <translation>Ningún cliente ha dicho todavía cuánto está satisfecho.</translation>
    </message>
    <message>
        <source>Fewer than eight periods have both figures; fewer say nothing.</source>
        <translation>Menos de ocho períodos tienen ambas cifras; con menos no se puede decir nada.</translation>
    </message>
    <message>
        <source>One of the two is always the same, so it moves with nothing.</source>
        <translation>Una de las dos es siempre igual, así que no se mueve con nada.</translation>
    </message>
    <message>
        <source>Copies of one case can come here by several ways, some of which wait for others: at most so many cases.</source>
        <translation>Copias de un mismo caso pueden llegar aquí por varios caminos, algunos de los cuales esperan a otros: como máximo tantos casos.</translation>
    </message>
    <message>
        <source>One case needs more people at once than there are, so it is never begun.</source>
        <translation>Un caso necesita a la vez más personas de las que hay, así que nunca se empieza.</translation>
    </message>
    <message>
        <source>Some work needs several people at once and other work fewer; who waits until enough are free is followed only on average.</source>
        <translation>Unos trabajos necesitan a varias personas a la vez y otros a menos; quien espera hasta que haya suficientes libres se sigue solo en promedio.</translation>
    </message>
    <message>
        <source>Cases arrive several at a time, and how they spread on their way is an estimate.</source>
        <translation>Los casos llegan en grupos, y cómo se reparten por el camino es una estimación.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Open a map or begin one first.</source>
        <translation>Primero abra o empiece un mapa.</translation>
    </message>
    <message>
        <source>This map is read only.</source>
        <translation>Este mapa es de solo lectura.</translation>
    </message>
    <message>
        <source>The map gets its file with the first change.</source>
        <translation>El mapa recibe su archivo con el primer cambio.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>Draw a step first.</source>
        <translation>Primero dibuje un paso.</translation>
    </message>
    <message>
        <source>Begin a scenario first.</source>
        <translation>Primero empiece un escenario.</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>Primero elija un carril.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Primero elija un paso.</translation>
    </message>
    <message>
        <source>Choose a single handoff first.</source>
        <translation>Primero elija una sola entrega.</translation>
    </message>
    <message>
        <source>Choose something first.</source>
        <translation>Primero elija algo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>the chain</source>
        <translation>la cadena</translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do: the backlog grows, so its times depend on how long one looks.</source>
        <translation>%1 recibe más trabajo del que su gente puede hacer: lo pendiente crece, así que sus tiempos dependen de cuánto se observe.</translation>
    </message>
    <message>
        <source>Some cases wait for ever at %1 for an input that never comes; check the splits before it.</source>
        <translation>Algunos casos esperan para siempre en %1 una entrada que nunca llega; revise las bifurcaciones anteriores.</translation>
    </message>
    <message>
        <source>There were too few runs to say this reliably; ask for more runs.</source>
        <translation>Ha habido muy pocas simulaciones para afirmarlo con seguridad; pida más.</translation>
    </message>
    <message>
        <source>The chain had not settled within the time observed; simulate a longer time.</source>
        <translation>La cadena no se estabilizó en el tiempo observado; simule un tiempo más largo.</translation>
    </message>
    <message>
        <source>Nothing entered the chain in the time observed; simulate a longer time.</source>
        <translation>Nada entró en la cadena en el tiempo observado; simule un tiempo más largo.</translation>
    </message>
    <message>
        <source>No case was completed in the time observed; simulate a longer time.</source>
        <translation>Ningún caso se completó en el tiempo observado; simule un tiempo más largo.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at %1; look at the loop through it.</source>
        <translation>La simulación se detuvo en su límite en %1; revise el bucle que pasa por ahí.</translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation>Los casos nunca salen del bucle que pasa por %1; dele una salida.</translation>
    </message>
    <message>
        <source>The time observed is shorter than the chain needs to settle (about %2).</source>
        <translation>El tiempo observado es menor que el que la cadena necesita para estabilizarse (unos %2).</translation>
    </message>
    <message>
        <source>In %3 of the runs things were not back to normal within the time observed.</source>
        <translation>En el %3 de las simulaciones la situación no volvió a la normalidad en el tiempo observado.</translation>
    </message>
    <message>
        <source>Nobody notices: with the delay everything arrives as without it.</source>
        <translation>Nadie lo nota: con el retraso todo llega igual que sin él.</translation>
    </message>
    <message>
        <source>The simulation was cancelled; these are the runs done until then.</source>
        <translation>La simulación se canceló; estas son las realizadas hasta entonces.</translation>
    </message>
    <message>
        <source>Work in hand and waiting do not agree within 1 % (off by %3); simulate a longer time.</source>
        <translation>El trabajo en curso y la espera no concuerdan dentro del 1 % (diferencia de %3); simule un tiempo más largo.</translation>
    </message>
    <message>
        <source>The column “%1” was read as “%2”.</source>
        <translation>La columna “%1” se leyó como “%2”.</translation>
    </message>
    <message>
        <source>The column “%1” was left out: Baton does not know what it means.</source>
        <translation>La columna “%1” se omitió: Baton no sabe qué significa.</translation>
    </message>
    <message>
        <source>The row was left out: %1.</source>
        <translation>La fila se omitió: %1.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1” se leyó como “%2”.</translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation>El texto se leyó como %1.</translation>
    </message>
    <message>
        <source>The columns were taken to be separated by “%1”.</source>
        <translation>Se ha supuesto que las columnas están separadas por “%1”.</translation>
    </message>
    <message>
        <source>“%1” has several values for “%2”: “%3” was kept, “%4” was not.</source>
        <translation>“%1” tiene varios valores para “%2”: se conservó “%3”, no “%4”.</translation>
    </message>
    <message>
        <source>The figures in “%1” were read as percent.</source>
        <translation>Las cifras de “%1” se leyeron como porcentajes.</translation>
    </message>
    <message>
        <source>A day was read as 24 hours, as in “%1”; write working days where you mean them.</source>
        <translation>Un día se leyó como 24 horas, como en “%1”; escriba días laborables donde se refiera a ellos.</translation>
    </message>
    <message>
        <source>The table does not say how many people work at “%1”; one was assumed.</source>
        <translation>La tabla no dice cuántas personas trabajan en “%1”; se ha supuesto una.</translation>
    </message>
    <message>
        <source>Every case goes from “%1” to all who receive from it, as the table gives no shares.</source>
        <translation>Cada caso va de “%1” a todos los que reciben de él, porque la tabla no indica proporciones.</translation>
    </message>
    <message>
        <source>“%1” works on a case when everything handed over for it has arrived.</source>
        <translation>“%1” trabaja en un caso cuando ha llegado todo lo que se le entrega.</translation>
    </message>
    <message>
        <source>Cases go from “%1” to one of those who receive from it, to each equally often, as the table gives no shares.</source>
        <translation>Los casos van de “%1” a uno de los que reciben de él, a cada uno con la misma frecuencia, porque la tabla no indica proporciones.</translation>
    </message>
    <message>
        <source>The file has no positions, so Baton placed the steps.</source>
        <translation>El archivo no tiene posiciones, así que Baton ha colocado los pasos.</translation>
    </message>
    <message>
        <source>nobody hands over</source>
        <translation>nadie entrega</translation>
    </message>
    <message>
        <source>nobody receives</source>
        <translation>nadie recibe</translation>
    </message>
    <message>
        <source>it repeats an earlier row</source>
        <translation>repite una fila anterior</translation>
    </message>
    <message>
        <source>step that hands over</source>
        <translation>paso que entrega</translation>
    </message>
    <message>
        <source>step that receives</source>
        <translation>paso que recibe</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>lo que se entrega</translation>
    </message>
    <message>
        <source>work of the step that hands over</source>
        <translation>trabajo del paso que entrega</translation>
    </message>
    <message>
        <source>how long the handoff takes</source>
        <translation>duración de la entrega</translation>
    </message>
    <message>
        <source>how often wrong</source>
        <translation>frecuencia de errores</translation>
    </message>
    <message>
        <source>agreed standard</source>
        <translation>estándar acordado</translation>
    </message>
    <message>
        <source>people who hand over</source>
        <translation>personas que entregan</translation>
    </message>
    <message>
        <source>people who receive</source>
        <translation>personas que reciben</translation>
    </message>
    <message>
        <source>share of the cases</source>
        <translation>proporción de los casos</translation>
    </message>
    <message>
        <source>what right first time means</source>
        <translation>qué significa bien a la primera</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>department that hands over</source>
        <translation>departamento que entrega</translation>
    </message>
    <message>
        <source>department that receives</source>
        <translation>departamento que recibe</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The books of a run do not balance, so its figures cannot be relied on; please report it.</source>
        <translation>Las cuentas de una simulación no cuadran, así que sus cifras no son fiables; por favor, avise de ello.</translation>
    </message>
    <message>
        <source>Some work of %1 needs more people at once than there are, so it is never begun.</source>
        <translation>Algún trabajo de %1 necesita a la vez más personas de las que hay, así que nunca se empieza.</translation>
    </message>
    <message>
        <source>The figures in “%1” were read as shares of 1: %2 is %3.</source>
        <translation>Las cifras de “%1” se leyeron como partes de 1: %2 es %3.</translation>
    </message>
    <message>
        <source>it has no arrow</source>
        <translation>no tiene flechas</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Baton %1</source>
        <comment>program and version</comment>
        <translation>Baton %1</translation>
    </message>
    <message>
        <source>No standard</source>
        <comment>table cell</comment>
        <translation>Sin estándar</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Qué dice el mapa</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>What is handed over, how soon it is due, and who has agreed to it.</source>
        <translation>Qué se entrega, en qué plazo y quién lo ha acordado.</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Lo que se entrega</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Cuellos de botella</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mapa sin título</translation>
    </message>
    <message>
        <source>as is</source>
        <comment>no scenario</comment>
        <translation>situación actual</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>lens, scenario, date, program</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Both sides, since %1</source>
        <translation>Ambas partes, desde el %1</translation>
    </message>
    <message>
        <source>Supplier on %1, customer not yet</source>
        <translation>Proveedor el %1, cliente todavía no</translation>
    </message>
    <message>
        <source>Customer on %1, supplier not yet</source>
        <translation>Cliente el %1, proveedor todavía no</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>nobody has agreed</comment>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>key of a colour</comment>
        <translation>en orden</translation>
    </message>
    <message>
        <source>getting tight</source>
        <comment>key of a colour</comment>
        <translation>al límite</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>key of a colour</comment>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>key of a colour</comment>
        <translation>elegido</translation>
    </message>
    <message>
        <source>%1 · row %2 of %3, column %4 of %5</source>
        <comment>poster sheet: title, place</comment>
        <translation>%1 · fila %2 de %3, columna %4 de %5</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lens, what it follows</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Satisfied</name>
    <message>
        <source>Satisfaction inside</source>
        <translation>La satisfacción interna</translation>
    </message>
    <message>
        <source>Satisfaction outside</source>
        <translation>La satisfacción externa</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>at the beginning of a sentence</comment>
        <translation>El dinero</translation>
    </message>
    <message>
        <source>satisfaction inside</source>
        <translation>la satisfacción interna</translation>
    </message>
    <message>
        <source>satisfaction outside</source>
        <translation>la satisfacción externa</translation>
    </message>
    <message>
        <source>money</source>
        <comment>within a sentence</comment>
        <translation>el dinero</translation>
    </message>
    <message>
        <source>%1 does not clearly move together with %2.</source>
        <translation>%1 y %2 no se mueven claramente juntos.</translation>
    </message>
    <message>
        <source>%1 moves against %2 of the same period.</source>
        <translation>%1 y %2 del mismo período se mueven en sentido contrario.</translation>
    </message>
    <message numerus="yes">
        <source>%1 moves against %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 y %2 de %Ln período después se mueven en sentido contrario.</numerusform>
            <numerusform>%1 y %2 de %Ln períodos después se mueven en sentido contrario.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moves together with %2 of the same period.</source>
        <translation>%1 y %2 del mismo período se mueven en el mismo sentido.</translation>
    </message>
    <message numerus="yes">
        <source>%1 moves together with %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 y %2 de %Ln período después se mueven en el mismo sentido.</numerusform>
            <numerusform>%1 y %2 de %Ln períodos después se mueven en el mismo sentido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation %1, probably between %2 and %3, from %Ln period(s).</source>
        <translation>
            <numerusform>Correlación de rangos %1, probablemente entre %2 y %3, de %Ln período.</numerusform>
            <numerusform>Correlación de rangos %1, probablemente entre %2 y %3, de %Ln períodos.</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizable</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Cortés</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>a rating</comment>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>de 10</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>de 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln answer(s)</source>
        <translation>
            <numerusform>%1 de %2 respuesta de %Ln</numerusform>
            <numerusform>%1 de %2 respuestas de %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside the house, %Ln rated handoff(s) come to %1, by what passes and how much it matters.</source>
        <translation>
            <numerusform>Dentro de la casa, %Ln entrega valorada da %1, según lo que pasa y lo que importa.</numerusform>
            <numerusform>Dentro de la casa, %Ln entregas valoradas dan %1, según lo que pasa y lo que importa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln handoff(s).</source>
        <translation>
            <numerusform>%1 de %2 entrega de %Ln.</numerusform>
            <numerusform>%1 de %2 entregas de %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of the influence on what the customer outside gets.</source>
        <translation>Tiene el %1 de la influencia en lo que recibe el cliente externo.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 y %2: %3</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>What the lens says</source>
        <translation>Lo que dice la lente</translation>
    </message>
</context>
<context>
    <name>StandardsView</name>
    <message>
        <source>within %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>cumplido %1</translation>
    </message>
    <message>
        <source>keeps its standard of %1 %2 of the time</source>
        <translation>cumple su estándar de %1 el %2 de las veces</translation>
    </message>
    <message>
        <source>Figure on a handoff: share of deliveries that keep the agreed time.</source>
        <translation>Cifra en la entrega: parte de las entregas que cumplen el plazo acordado.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>wd</source>
        <comment>working days, directly behind a number</comment>
        <translation>dl</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weeks, directly behind a number</comment>
        <translation>sem</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, directly behind a number</comment>
        <translation>d</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>%1 week</source>
        <translation>%1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 segundo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 milisegundo</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 milisegundos</translation>
    </message>
    <message>
        <source>%1 working hour</source>
        <translation>%1 hora laborable</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 horas laborables</translation>
    </message>
    <message>
        <source>%1 working minute</source>
        <translation>%1 minuto laborable</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 minutos laborables</translation>
    </message>
    <message>
        <source>%1 working second</source>
        <translation>%1 segundo laborable</translation>
    </message>
    <message>
        <source>%1 working seconds</source>
        <translation>%1 segundos laborables</translation>
    </message>
    <message>
        <source>%1 working day</source>
        <translation>%1 día laborable</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 días laborables</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>working days and hours</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>about %1, exponential</source>
        <translation>unos %1, exponencial</translation>
    </message>
    <message>
        <source>about %1, Erlang with %2 phases</source>
        <translation>unos %1, Erlang con %2 fases</translation>
    </message>
    <message>
        <source>about %1, gamma, spread %2</source>
        <translation>unos %1, gamma, dispersión %2</translation>
    </message>
    <message>
        <source>about %1, give or take %2, long tail</source>
        <translation>unos %1, más o menos %2, cola larga</translation>
    </message>
    <message>
        <source>about %1, give or take %2</source>
        <translation>unos %1, más o menos %2</translation>
    </message>
    <message>
        <source>%1 to %2, most often %3</source>
        <translation>de %1 a %2, lo más frecuente %3</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>de %1 a %2, normalmente %3</translation>
    </message>
    <message>
        <source>Weibull, scale %1, shape %2</source>
        <translation>Weibull, escala %1, forma %2</translation>
    </message>
    <message>
        <source>one of %1 times, by weight</source>
        <translation>uno de %1 tiempos, según su peso</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>share of deliveries, time</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>of 100, six</comment>
        <translation>de cada %1, %2</translation>
    </message>
</context>
<context>
    <name>analyze</name>
    <message>
        <source>%1 cases an hour enter the chain.</source>
        <translation>En la cadena entran %1 casos por hora.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation>Espera por elemento</translation>
    </message>
    <message>
        <source>From start to end a case takes %1 on average (%2); %3 of it is work.</source>
        <translation>De principio a fin un caso tarda %1 de media (%2); %3 son de trabajo.</translation>
    </message>
    <message>
        <source>What holds up the chain:</source>
        <translation>Qué frena la cadena:</translation>
    </message>
    <message>
        <source>%1 errors are made per 100 cases; %2 of them reach the end unfound.</source>
        <translation>Por cada 100 casos se cometen %1 errores; el %2 de ellos llega al final sin detectarse.</translation>
    </message>
    <message>
        <source>Repairing them costs %1 of work and %2 per case.</source>
        <translation>Corregirlos cuesta %1 de trabajo y %2 por caso.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation>El %1 del retrabajo de %2 viene de %3.</translation>
    </message>
    <message>
        <source>Agreed time</source>
        <translation>Plazo acordado</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>If nobody had to wait</source>
        <translation>Si nadie tuviera que esperar</translation>
    </message>
    <message>
        <source>Along the longest way the agreed times add up to %1; the customer was promised %2.</source>
        <translation>A lo largo del camino más largo los plazos acordados suman %1; al cliente se le prometió %2.</translation>
    </message>
    <message>
        <source>Round and round, %1: at best one round every %2.</source>
        <translation>En círculo, %1: como mucho una vuelta cada %2.</translation>
    </message>
    <message>
        <source>Who could swap jobs for a day:</source>
        <translation>Quiénes podrían cambiarse el trabajo por un día:</translation>
    </message>
    <message>
        <source>The smallest team for all handoffs: %1.</source>
        <translation>El equipo más pequeño para todas las entregas: %1.</translation>
    </message>
    <message>
        <source>While somebody cannot keep up there is no lead time to compare: relieve those first.</source>
        <translation>Mientras alguien no dé abasto no hay tiempo total que comparar: alivie primero a esos.</translation>
    </message>
    <message numerus="yes">
        <source>Tried out, ten per cent less work each (%Ln paired run(s)):</source>
        <translation>
            <numerusform>Ensayado, diez por ciento menos de trabajo cada uno (%Ln par de simulaciones):</numerusform>
            <numerusform>Ensayado, diez por ciento menos de trabajo cada uno (%Ln pares de simulaciones):</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the cases go through without any error; that is as if every step did %2 right.</source>
        <translation>El %1 de los casos pasa sin ningún error; es como si cada paso hiciera bien el %2.</translation>
    </message>
    <message>
        <source>How long a case takes from start to end is not known: %1</source>
        <translation>No se sabe cuánto tarda un caso de principio a fin: %1</translation>
    </message>
    <message>
        <source>%1 errors are made per 100 cases. %2</source>
        <translation>Se cometen %1 errores cada 100 casos. %2</translation>
    </message>
</context>
<context>
    <name>baton::AgreeButton</name>
    <message>
        <source>✓ %1 agreed</source>
        <translation>✓ %1: de acuerdo</translation>
    </message>
    <message>
        <source>%1 agrees…</source>
        <translation>%1 está de acuerdo…</translation>
    </message>
    <message>
        <source>%1 agreed on %2</source>
        <translation>%1: de acuerdo el %2</translation>
    </message>
    <message>
        <source>Note that %1 agrees to this handoff as of today</source>
        <translation>Anotar que %1 está de acuerdo con esta entrega desde hoy</translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation>Retirar el acuerdo</translation>
    </message>
</context>
<context>
    <name>baton::AreaField</name>
    <message>
        <source>different texts</source>
        <translation>textos distintos</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>baton::BottlenecksPage</name>
    <message>
        <source>What to fix first</source>
        <translation>Qué arreglar primero</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Cuellos de botella</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Todavía no hay nada que medir</translation>
    </message>
    <message>
        <source>Say how long steps take, who does them and how often cases arrive; then this shows where work waits.</source>
        <translation>Indique cuánto duran los pasos, quién los hace y cada cuánto llegan los casos; aquí se verá dónde espera el trabajo.</translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation>%1 no da abasto</translation>
    </message>
    <message>
        <source>%1 holds up the chain</source>
        <translation>%1 frena la cadena</translation>
    </message>
    <message>
        <source>Nobody is full; %1 is busiest</source>
        <translation>Nadie está al límite; lo más ocupado: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Pruébelo</translation>
    </message>
    <message>
        <source>Makes a scenario of it; the map stays as it is.</source>
        <translation>Crea un escenario con ello; el mapa queda como está.</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>Of that, work</source>
        <translation>De ello, trabajo</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>And after that</source>
        <translation>Y después de eso</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln people, %1 no longer limits the chain.</source>
        <translation>
            <numerusform>Con %Ln persona, %1 ya no limita la cadena.</numerusform>
            <numerusform>Con %Ln personas, %1 ya no limita la cadena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next limit is %1: %2 cases a week, where %3 allows %4.</source>
        <translation>El siguiente límite es %1: %2 casos por semana, donde %3 permite %4.</translation>
    </message>
    <message>
        <source>a case, end to end</source>
        <translation>por caso, de principio a fin</translation>
    </message>
    <message>
        <source>One case, on average</source>
        <translation>Un caso, de media</translation>
    </message>
    <message>
        <source>day = 24 h</source>
        <translation>día = 24 h</translation>
    </message>
    <message>
        <source>Cases a week, at most</source>
        <translation>Casos por semana, como máximo</translation>
    </message>
    <message>
        <source>Nothing stands out yet.</source>
        <translation>Todavía no destaca nada.</translation>
    </message>
    <message>
        <source>%1: at best one round every %2.</source>
        <translation>%1: como mucho una vuelta cada %2.</translation>
    </message>
    <message>
        <source>Round and round</source>
        <translation>En círculo</translation>
    </message>
</context>
<context>
    <name>baton::CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nombre del calendario</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Mon-Fri 09:00-17:00</source>
        <translation>Mon-Fri 09:00-17:00</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>UTC, or for example Europe/Rome</source>
        <translation>UTC, o por ejemplo Europe/Madrid</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrado el</translation>
    </message>
    <message>
        <source>2026-12-25, one a line</source>
        <translation>2026-12-25, una por línea</translation>
    </message>
    <message>
        <source>Open in addition</source>
        <translation>Abierto además</translation>
    </message>
    <message>
        <source>2026-12-19 09:00-13:00, one a line</source>
        <translation>2026-12-19 09:00-13:00, una por línea</translation>
    </message>
    <message>
        <source>Remove calendar</source>
        <translation>Eliminar calendario</translation>
    </message>
    <message>
        <source>Who used it is then always at work</source>
        <translation>Quien lo usaba estará siempre trabajando</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 horas por semana</translation>
    </message>
</context>
<context>
    <name>baton::Canvas</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>This map can be looked at, but not changed here.</source>
        <translation>Este mapa se puede ver, pero no cambiar aquí.</translation>
    </message>
    <message>
        <source>Receives from %1.</source>
        <translation>Recibe de %1.</translation>
    </message>
    <message>
        <source>Hands off to %1.</source>
        <translation>Entrega a %1.</translation>
    </message>
    <message>
        <source>%1 steps, %2 handoffs. Arrows walk along handoffs, Tab adds the next step.</source>
        <translation>%1 pasos, %2 entregas. Las flechas recorren las entregas, Tab añade el paso siguiente.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Handoff, %1 to %2</source>
        <translation>Entrega, de %1 a %2</translation>
    </message>
    <message>
        <source>Handoff, %1 to %2, %3</source>
        <translation>Entrega, de %1 a %2, %3</translation>
    </message>
    <message>
        <source>Step, %1</source>
        <translation>Paso, %1</translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Choose another step.</source>
        <translation>Un paso no se entrega a sí mismo. Elija otro paso.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>Choose the step that hands over first.</source>
        <translation>Elija primero el paso que entrega.</translation>
    </message>
    <message>
        <source>Choose the step that receives first.</source>
        <translation>Elija primero el paso que recibe.</translation>
    </message>
    <message>
        <source>Choose the step to add one beside.</source>
        <translation>Elija el paso junto al que añadir otro.</translation>
    </message>
    <message>
        <source>Who hands what to whom?</source>
        <translation>¿Quién entrega qué a quién?</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Press Tab or double click to name the first step. Tab again adds the next one, with its handoff.
You can also paste a list of handoffs from a spreadsheet.</source>
        <translation>Pulse Tab o haga doble clic para dar nombre al primer paso. Otra vez Tab añade el siguiente, con su entrega.
También puede pegar una lista de entregas desde una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Finding a better arrangement; Esc stops it.</source>
        <translation>Buscando una colocación mejor; Esc la detiene.</translation>
    </message>
    <message>
        <source>The map was changed meanwhile, so it was left as it is.</source>
        <translation>El mapa se cambió mientras tanto, así que se dejó como está.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Carril de %1</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Parte nueva</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Fase nueva</translation>
    </message>
    <message>
        <source>Phase, %1</source>
        <translation>Fase, %1</translation>
    </message>
    <message>
        <source>Lane, %1</source>
        <translation>Carril, %1</translation>
    </message>
    <message>
        <source>No steps stand in it.</source>
        <translation>No contiene pasos.</translation>
    </message>
    <message>
        <source>Steps in it: %1.</source>
        <translation>Pasos que contiene: %1.</translation>
    </message>
    <message>
        <source>There is no space left here that could be closed.</source>
        <translation>Aquí no queda sitio que quitar.</translation>
    </message>
    <message>
        <source>There are no notes on this map.</source>
        <translation>En este mapa no hay notas.</translation>
    </message>
    <message>
        <source>There are no phases on this map.</source>
        <translation>En este mapa no hay fases.</translation>
    </message>
    <message>
        <source>Type its name; Alt+Left and Alt+Right move where it begins, without a name it is removed.</source>
        <translation>Escriba su nombre; Alt+Izquierda y Alt+Derecha mueven su comienzo, sin nombre se quita.</translation>
    </message>
    <message>
        <source>Ctrl+arrows move the bend, Alt+arrows move it finely; B adds another, Ctrl+B goes to the next, Shift+B straightens the arrow.</source>
        <translation>Ctrl+flechas mueven el doblez, Alt+flechas lo mueven muy poco; B añade otro, Ctrl+B va al siguiente, Mayús+B endereza la flecha.</translation>
    </message>
    <message>
        <source>This arrow has no bends. B makes one.</source>
        <translation>Esta flecha no tiene dobleces. B hace uno.</translation>
    </message>
    <message>
        <source>Bend %1 of %2. Ctrl+arrows move it, Ctrl+Shift+B takes it out.</source>
        <translation>Doblez %1 de %2. Ctrl+flechas lo mueven, Ctrl+Mayús+B lo quita.</translation>
    </message>
    <message>
        <source>The arrow has no bends any more.</source>
        <translation>La flecha ya no tiene dobleces.</translation>
    </message>
    <message>
        <source>This lane is as low as its steps allow.</source>
        <translation>Este carril ya es tan bajo como permiten sus pasos.</translation>
    </message>
    <message>
        <source>%1 has handoffs of its own already. Only a step without any is put into a handoff.</source>
        <translation>%1 ya tiene entregas propias. Solo un paso que no tiene ninguna se pone en medio de una entrega.</translation>
    </message>
    <message>
        <source>The arrow keys change the size, Alt+arrows finely. Enter keeps it, Esc gives up.</source>
        <translation>Las teclas de flecha cambian el tamaño, Alt+flechas muy poco. Intro lo conserva, Esc renuncia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bend(s) left.</source>
        <translation>
            <numerusform>Queda %Ln doblez.</numerusform>
            <numerusform>Quedan %Ln dobleces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved right.</source>
        <translation>Movido a la derecha.</translation>
    </message>
    <message>
        <source>Moved left.</source>
        <translation>Movido a la izquierda.</translation>
    </message>
    <message>
        <source>Moved down.</source>
        <translation>Movido hacia abajo.</translation>
    </message>
    <message>
        <source>Moved up.</source>
        <translation>Movido hacia arriba.</translation>
    </message>
    <message>
        <source>%1 overlaps %2.</source>
        <translation>%1 se superpone a %2.</translation>
    </message>
    <message>
        <source>%1 is left of %2.</source>
        <translation>%1 está a la izquierda de %2.</translation>
    </message>
    <message>
        <source>%1 is right of %2.</source>
        <translation>%1 está a la derecha de %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 está encima de %2.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 está debajo de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved right.</source>
        <translation>
            <numerusform>%Ln paso movido a la derecha.</numerusform>
            <numerusform>%Ln pasos movidos a la derecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved left.</source>
        <translation>
            <numerusform>%Ln paso movido a la izquierda.</numerusform>
            <numerusform>%Ln pasos movidos a la izquierda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved down.</source>
        <translation>
            <numerusform>%Ln paso movido hacia abajo.</numerusform>
            <numerusform>%Ln pasos movidos hacia abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved up.</source>
        <translation>
            <numerusform>%Ln paso movido hacia arriba.</numerusform>
            <numerusform>%Ln pasos movidos hacia arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved right.</source>
        <translation>
            <numerusform>%Ln elemento movido a la derecha.</numerusform>
            <numerusform>%Ln elementos movidos a la derecha.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved left.</source>
        <translation>
            <numerusform>%Ln elemento movido a la izquierda.</numerusform>
            <numerusform>%Ln elementos movidos a la izquierda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved down.</source>
        <translation>
            <numerusform>%Ln elemento movido hacia abajo.</numerusform>
            <numerusform>%Ln elementos movidos hacia abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved up.</source>
        <translation>
            <numerusform>%Ln elemento movido hacia arriba.</numerusform>
            <numerusform>%Ln elementos movidos hacia arriba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked step(s) stayed.</source>
        <translation>
            <numerusform>%Ln paso bloqueado se quedó en su sitio.</numerusform>
            <numerusform>%Ln pasos bloqueados se quedaron en su sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map is empty.</source>
        <translation>El mapa está vacío.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Elegidos: %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy steps, a range of a spreadsheet or lines such as “A -&gt; B” first.</source>
        <translation>No hay nada que pegar; copie antes pasos, un rango de una hoja de cálculo o líneas como “A -&gt; B”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>All of this is on the map already.</source>
        <translation>Todo esto ya está en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without an arrow were left out.</source>
        <translation>
            <numerusform>%Ln línea sin flecha se ha omitido.</numerusform>
            <numerusform>%Ln líneas sin flecha se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes have neither rows nor one line. Hide them first.</source>
        <translation>Los carriles no tienen ni filas ni una sola línea. Ocúltelos primero.</translation>
    </message>
    <message>
        <source>Hand off from %1 to which step? Type its name, or walk there with the arrows and press Enter, or click it; on a handoff (Shift+arrows), Enter puts it in between. Esc stops.</source>
        <translation>¿A qué paso entrega %1? Escriba su nombre, o llegue a él con las flechas y pulse Intro, o haga clic; sobre una entrega (Mayús+flechas), Intro lo pone en medio. Esc cancela.</translation>
    </message>
    <message>
        <source>Hand off from %1 to which step? Type its name, or walk there with the arrows and press Enter, or click it. Esc stops.</source>
        <translation>¿A qué paso entrega %1? Escriba su nombre, o llegue a él con las flechas y pulse Intro, o haga clic. Esc cancela.</translation>
    </message>
</context>
<context>
    <name>baton::CaptureLine</name>
    <message>
        <source>Registration -&gt; Billing: insurance data, 8% wrong, within 4h</source>
        <translation>Admisión -&gt; Facturación: datos del seguro, 8% mal, dentro de 4h</translation>
    </message>
    <message>
        <source>Type a chain as a sentence</source>
        <translation>Escriba una cadena como frase</translation>
    </message>
    <message>
        <source>⏎ adds</source>
        <translation>⏎ añade</translation>
    </message>
    <message>
        <source>… and the name of the next step</source>
        <translation>… y el nombre del paso siguiente</translation>
    </message>
    <message>
        <source>All of this is on the map already.</source>
        <translation>Todo esto ya está en el mapa.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Añadido: %1.</translation>
    </message>
    <message>
        <source>Tab completes · ⏎ adds</source>
        <translation>Tab completa · ⏎ añade</translation>
    </message>
</context>
<context>
    <name>baton::CaseStory</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>A run of this chain is being worked out...</source>
        <translation>Calculando una simulación de esta cadena...</translation>
    </message>
    <message>
        <source>On their way now</source>
        <translation>Ahora en camino</translation>
    </message>
    <message>
        <source>Longest in the chain first. Press a case, here or on the map, for its story.</source>
        <translation>Primero los que llevan más tiempo en la cadena. Haga clic en un caso, aquí o en el mapa, para ver su historia.</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>En manos de quién</translation>
    </message>
    <message>
        <source>All cases on their way</source>
        <translation>Todos los casos en camino</translation>
    </message>
    <message>
        <source>Entered, and still on its way</source>
        <translation>Entró, y sigue en camino</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>In somebody&apos;s hands</source>
        <translation>En manos de alguien</translation>
    </message>
    <message>
        <source>It waited</source>
        <translation>Esperó</translation>
    </message>
    <message>
        <source>It was on its way</source>
        <translation>Estuvo en camino</translation>
    </message>
    <message>
        <source>Parallel branches are added up; a day is 24 hours.</source>
        <translation>Las ramas paralelas se suman; un día son 24 horas.</translation>
    </message>
</context>
<context>
    <name>baton::CatchesEditor</name>
    <message>
        <source>Add a step whose errors are caught here</source>
        <translation>Añadir un paso cuyos errores se detectan aquí</translation>
    </message>
    <message>
        <source>Errors of any step</source>
        <translation>Errores de cualquier paso</translation>
    </message>
    <message>
        <source>All other steps</source>
        <translation>Todos los demás pasos</translation>
    </message>
    <message>
        <source>Catches errors of %1</source>
        <translation>Detecta los errores de %1</translation>
    </message>
    <message>
        <source>No longer treat errors of %1 apart</source>
        <translation>Dejar de tratar aparte los errores de %1</translation>
    </message>
    <message>
        <source>Set apart the errors of…</source>
        <translation>Tratar aparte los errores de…</translation>
    </message>
</context>
<context>
    <name>baton::ChoiceField</name>
    <message>
        <source>different values</source>
        <translation>valores distintos</translation>
    </message>
</context>
<context>
    <name>baton::ColourField</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Find any command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba qué quiere hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Ninguna orden se llama «%1».</translation>
    </message>
</context>
<context>
    <name>baton::Comparison</name>
    <message>
        <source>As is and what if</source>
        <translation>Actual y escenario</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>Figures as is and in the scenario</source>
        <translation>Cifras actuales y en el escenario</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Compared with as is: nothing differs on the map.</source>
        <translation>Comparación con el actual: nada difiere en el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with as is: %Ln step(s) or handoff(s) differ.</source>
        <translation>
            <numerusform>Comparación con el actual: %Ln paso o entrega difiere.</numerusform>
            <numerusform>Comparación con el actual: %Ln pasos o entregas difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison with as is has ended.</source>
        <translation>La comparación con el actual ha terminado.</translation>
    </message>
</context>
<context>
    <name>baton::ContextPad</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Qué hacer con la selección</translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation>Insertar un paso aquí</translation>
    </message>
    <message>
        <source>Next step (Tab)</source>
        <translation>Paso siguiente (Tab)</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Hand off to… (C)</source>
        <translation>Entregar a… (C)</translation>
    </message>
    <message>
        <source>What if this is late?</source>
        <translation>¿Y si se retrasa?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Cambiar nombre (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Eliminar (Supr)</translation>
    </message>
</context>
<context>
    <name>baton::DelayControls</name>
    <message>
        <source>Late by</source>
        <translation>Retraso de</translation>
    </message>
    <message>
        <source>Type a duration, for example 2d or 4h 30min.</source>
        <translation>Escriba una duración, por ejemplo 2d o 4h 30min.</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>One case is late by this, once.</source>
        <translation>Un solo caso se retrasa este tiempo, una vez.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Nothing gets through for this long; then everything arrives at once.</source>
        <translation>Durante este tiempo no pasa nada; después llega todo a la vez.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>Every handover takes this much longer from now on.</source>
        <translation>De ahora en adelante cada entrega tarda este tiempo más.</translation>
    </message>
    <message>
        <source>Slower supplier</source>
        <translation>Proveedor lento</translation>
    </message>
    <message>
        <source>The supplier needs this much longer for each case from now on.</source>
        <translation>De ahora en adelante el proveedor necesita este tiempo más para cada caso.</translation>
    </message>
    <message>
        <source>Choose a handoff</source>
        <translation>Elija una entrega</translation>
    </message>
    <message>
        <source>Press an arrow on the map, or pull it late.</source>
        <translation>Haga clic en una flecha del mapa, o arrástrela para retrasarla.</translation>
    </message>
</context>
<context>
    <name>baton::DelayLinks</name>
    <message>
        <source>Kept as a scenario: %1</source>
        <translation>Guardado como escenario: %1</translation>
    </message>
</context>
<context>
    <name>baton::DelayPage</name>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>%1 is late by %2.</source>
        <translation>%1 se retrasa %2.</translation>
    </message>
    <message>
        <source>%1 is late by %2, nine times in ten by at most %3.</source>
        <translation>%1 se retrasa %2, nueve de cada diez veces %3 como máximo.</translation>
    </message>
    <message>
        <source>Slack that absorbs it</source>
        <translation>Holgura que lo absorbe</translation>
    </message>
    <message>
        <source>Rehearsing with random times...</source>
        <translation>Simulando con tiempos aleatorios...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), the same luck with and without it.</source>
        <translation>
            <numerusform>%Ln simulación, con la misma suerte con y sin él.</numerusform>
            <numerusform>%Ln simulaciones, con la misma suerte con y sin él.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs so far, the same luck with and without it.</source>
        <translation>%1 de %2 simulaciones hasta ahora, con la misma suerte con y sin él.</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Con retraso: %1</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Guardar como escenario</translation>
    </message>
    <message>
        <source>Keeps it in the document as %1.</source>
        <translation>Lo guarda en el documento como %1.</translation>
    </message>
    <message>
        <source>%1, half of the late cases</source>
        <translation>%1, la mitad de los casos con retraso</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 más tarde</translation>
    </message>
    <message>
        <source>No customer notices: the chain absorbs it.</source>
        <translation>Ningún cliente lo nota: la cadena lo absorbe.</translation>
    </message>
    <message>
        <source>Standards missed more often</source>
        <translation>Estándares incumplidos más a menudo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Runs that did not recover</source>
        <translation>Simulaciones que no se recuperaron</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>How late, at %1</source>
        <translation>Cuánto retraso, en %1</translation>
    </message>
    <message>
        <source>How late the touched cases are</source>
        <translation>Cuánto se retrasan los casos afectados</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Quién lo nota</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>One case at %1, nobody in the way</source>
        <translation>Un caso en %1, sin nadie delante</translation>
    </message>
    <message>
        <source>Nine in ten of them within</source>
        <translation>Nueve de cada diez de ellos en</translation>
    </message>
    <message>
        <source>Back to normal, usually after</source>
        <translation>De nuevo normal, normalmente tras</translation>
    </message>
    <message>
        <source>Rehearsing with random times: %1 of %2 runs.</source>
        <translation>Simulando con tiempos al azar: %1 de %2.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Shows the cases of one run travelling along the handoffs, with this delay.</source>
        <translation>Muestra los casos de una simulación viajando por las entregas, con este retraso.</translation>
    </message>
    <message>
        <source>Back to normal, nine times in ten within</source>
        <translation>De nuevo normal, nueve de cada diez veces en</translation>
    </message>
    <message>
        <source>share of the late cases</source>
        <translation>proporción de los casos con retraso</translation>
    </message>
    <message>
        <source>half of the late cases</source>
        <translation>la mitad de los casos con retraso</translation>
    </message>
    <message>
        <source>Not back to normal in %1 of the runs.</source>
        <translation>No vuelve a la normalidad en el %1 de las simulaciones.</translation>
    </message>
    <message>
        <source>Usually back to normal after %1.</source>
        <translation>Normalmente vuelve a la normalidad tras %1.</translation>
    </message>
    <message>
        <source>Back to normal after %1, nine times in ten within %2.</source>
        <translation>Vuelve a la normalidad tras %1, nueve de cada diez veces en %2.</translation>
    </message>
</context>
<context>
    <name>baton::DelayStrip</name>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Longer delays</source>
        <translation>Retrasos más largos</translation>
    </message>
    <message>
        <source>Worst moment</source>
        <translation>Peor momento</translation>
    </message>
    <message>
        <source>When in the week the delay does most harm</source>
        <translation>Cuándo, en la semana, el retraso hace más daño</translation>
    </message>
    <message>
        <source>How late the customer is. Press a point to ask about it.</source>
        <translation>Cuánto se retrasa el cliente. Haga clic en un punto para preguntar por él.</translation>
    </message>
    <message>
        <source>What all cases together lose, by when it begins.</source>
        <translation>Cuánto pierden todos los casos juntos, según cuándo empieza.</translation>
    </message>
    <message>
        <source>Beginning %1, %2: all cases together lose %3.</source>
        <translation>Empezando el %1, %2: todos los casos juntos pierden %3.</translation>
    </message>
    <message>
        <source>When the delay begins makes no difference that can be told from chance.</source>
        <translation>Cuándo empieza el retraso no cambia nada que se distinga del azar.</translation>
    </message>
    <message>
        <source>What all cases together lose. The worst moment is %1, %2.</source>
        <translation>Cuánto pierden todos los casos juntos. El peor momento es %1, %2.</translation>
    </message>
    <message>
        <source>One case, mean times, no queues: planned grey, late orange. Shaded: nobody is there.</source>
        <translation>Un caso, tiempos medios, sin colas: lo previsto en gris, lo tardío en naranja. Sombreado: no hay nadie.</translation>
    </message>
</context>
<context>
    <name>baton::DocumentActions</name>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
    <message>
        <source>Maps and tables (*.baton *.json *.csv *.tsv *.txt)</source>
        <translation>Mapas y tablas (*.baton *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Baton documents (*.baton)</source>
        <translation>Documentos de Baton (*.baton)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Imported as a new map. The file %1 is as it was.</source>
        <translation>Importado como mapa nuevo. El archivo %1 sigue como estaba.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source> copy.baton</source>
        <translation> copia.baton</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Copia guardada: %1</translation>
    </message>
    <message>
        <source>Every change is kept anyway. This moment is now a version too: %1</source>
        <translation>Todos los cambios se conservan de todos modos. Este momento ahora también es una versión: %1</translation>
    </message>
    <message>
        <source>The map is as it was when opened. Undo returns to your changes.</source>
        <translation>El mapa está como al abrirlo. Deshacer recupera sus cambios.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Saved. Nothing was lost.</source>
        <translation>Guardado. No se ha perdido nada.</translation>
    </message>
</context>
<context>
    <name>baton::DrawPage</name>
    <message>
        <source>Tab next step · Enter sibling · Shift+Tab before · C connect · Ctrl+F find · Ctrl+Shift+P everything · F1 all keys</source>
        <translation>Tab paso siguiente · Intro al lado · Mayús+Tab antes · C conectar · Ctrl+F buscar · Ctrl+Mayús+P todo · F1 todas las teclas</translation>
    </message>
</context>
<context>
    <name>baton::EchoEdit</name>
    <message>
        <source>Where this figure comes from (Alt+Down)</source>
        <translation>De dónde viene esta cifra (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Source of “%1”: %2</source>
        <translation>Fuente de “%1”: %2</translation>
    </message>
</context>
<context>
    <name>baton::EditActions</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>baton::ErrorsPage</name>
    <message>
        <source>Exact for one error at a time.</source>
        <translation>Exacto para un error a la vez.</translation>
    </message>
    <message>
        <source>An approximation: the error is copied along parallel ways, and who finds it first depends on time.</source>
        <translation>Una aproximación: el error se copia por caminos paralelos y quién lo encuentra primero depende del tiempo.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation>El %1 del retrabajo de %2 viene de %3.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>No errors are known yet</source>
        <translation>Todavía no se conoce ningún error</translation>
    </message>
    <message>
        <source>Say at a step how often it makes an error, or on a handoff how often it goes wrong; then press it here.</source>
        <translation>Indique en un paso cada cuánto comete un error, o en una entrega cada cuánto sale mal; después haga clic aquí.</translation>
    </message>
    <message>
        <source>An error at %1</source>
        <translation>Un error en %1</translation>
    </message>
    <message>
        <source>%1 errors of this kind are made in 100 cases.</source>
        <translation>En 100 casos se cometen %1 errores de este tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finds most of them, %Ln handoff(s) later.</source>
        <translation>
            <numerusform>%1 encuentra la mayoría, %Ln entrega después.</numerusform>
            <numerusform>%1 encuentra la mayoría, %Ln entregas después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the chain finds them.</source>
        <translation>Nadie en la cadena los encuentra.</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Se detecta en</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Coste de cada uno</translation>
    </message>
    <message>
        <source>Leave the chain unfound</source>
        <translation>Salen de la cadena sin detectarse</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>One error costs</source>
        <translation>Un error cuesta</translation>
    </message>
    <message>
        <source>Costs this chain</source>
        <translation>Cuesta a esta cadena</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propios</translation>
    </message>
    <message>
        <source>Whose errors %1 repairs</source>
        <translation>De quién son los errores que corrige %1</translation>
    </message>
    <message>
        <source>Best place for one check</source>
        <translation>El mejor lugar para un control</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Control: %1</translation>
    </message>
    <message>
        <source>A check that finds every error that gets there. Makes a scenario of it; the map stays as it is.</source>
        <translation>Un control que encuentra todos los errores que llegan ahí. Crea un escenario con ello; el mapa queda como está.</translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation>De 100</translation>
    </message>
    <message>
        <source>saved a week</source>
        <translation>ahorrados por semana</translation>
    </message>
    <message>
        <source>saved a case</source>
        <translation>ahorrados por caso</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>On receipt, %1</source>
        <translation>Al recibir, %1</translation>
    </message>
</context>
<context>
    <name>baton::ErrorsStrip</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Whose rework</source>
        <translation>Retrabajo de quién</translation>
    </message>
    <message>
        <source>Failure modes</source>
        <translation>Modos de fallo</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Save the table for a spreadsheet</source>
        <translation>Guardar la tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Who causes whose rework, time a week</source>
        <translation>Quién causa el retrabajo de quién, tiempo por semana</translation>
    </message>
    <message>
        <source>Failure modes and their effects</source>
        <translation>Modos de fallo y sus efectos</translation>
    </message>
    <message>
        <source>Once it is known how often errors are made and caught, this shows whose errors make work for whom.</source>
        <translation>Cuando se sepa cada cuánto se cometen y se encuentran errores, aquí se verá de quién son los errores que dan trabajo y a quién.</translation>
    </message>
    <message>
        <source>FMEA, dearest first; ratings from 1 to 10.</source>
        <translation>AMFE, primero lo más caro; valoraciones de 1 a 10.</translation>
    </message>
    <message>
        <source>Time a week: made by (row), repaired by (column).</source>
        <translation>Tiempo por semana: cometido por (fila), reparado por (columna).</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabla para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved there: %1</source>
        <translation>La tabla no se pudo guardar ahí: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>%1 repairs errors of %2 for %3 a week.</source>
        <translation>%1 repara errores de %2 por %3 a la semana.</translation>
    </message>
    <message numerus="yes">
        <source>Time a week: made by (row), repaired by (column); the %Ln steps with the most.</source>
        <translation>
            <numerusform>Tiempo por semana: cometido por (fila), reparado por (columna); el paso con más.</numerusform>
            <numerusform>Tiempo por semana: cometido por (fila), reparado por (columna); los %Ln pasos con más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ExportDialog</name>
    <message>
        <source>At full size over several sheets, to be glued</source>
        <translation>A tamaño completo en varias hojas, para pegar</translation>
    </message>
    <message>
        <source>With pages of findings and the list of handoffs</source>
        <translation>Con páginas de resultados y la lista de entregas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation>Imagen escalable (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>Table of handoffs (CSV)</source>
        <translation>Tabla de entregas (CSV)</translation>
    </message>
    <message>
        <source>Map for other programs (JSON)</source>
        <translation>Mapa para otros programas (JSON)</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>Del tamaño del mapa</translation>
    </message>
    <message>
        <source>As the map needs</source>
        <translation>Según el mapa</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>baton::Field</name>
    <message>
        <source>guess</source>
        <translation>suposición</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>estimación</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>from a log</source>
        <translation>de un registro</translation>
    </message>
</context>
<context>
    <name>baton::FindBar</name>
    <message>
        <source>Find a step, handoff, party or note</source>
        <translation>Buscar un paso, una entrega, una parte o una nota</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>Buscar en el mapa</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>Cerrar y quedarse aquí</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>baton::GuessesList</name>
    <message>
        <source>Measure these first</source>
        <translation>Mida primero estas</translation>
    </message>
    <message>
        <source>Guesses on which the figures hang most.</source>
        <translation>Suposiciones de las que más dependen las cifras.</translation>
    </message>
</context>
<context>
    <name>baton::HandoffForm</name>
    <message>
        <source>Agreed standard</source>
        <translation>Estándar acordado</translation>
    </message>
    <message>
        <source>within, for example 4h or 2wd</source>
        <translation>plazo, por ejemplo 4h o 2dl</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Cumplido en el</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>working time of the supplier</source>
        <translation>horario de trabajo del proveedor</translation>
    </message>
    <message>
        <source>all time, nights and weekends too</source>
        <translation>todo el tiempo, también noches y fines de semana</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>the supplier has what it needs</source>
        <translation>el proveedor tiene lo que necesita</translation>
    </message>
    <message>
        <source>the supplier starts</source>
        <translation>el proveedor empieza</translation>
    </message>
    <message>
        <source>the supplier is finished</source>
        <translation>el proveedor ha terminado</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>se envía</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>it arrives</source>
        <translation>llega</translation>
    </message>
    <message>
        <source>the customer starts on it</source>
        <translation>el cliente empieza con ello</translation>
    </message>
    <message>
        <source>it is complete and correct</source>
        <translation>está completo y correcto</translation>
    </message>
    <message>
        <source>Cases that go this way</source>
        <translation>Casos que van por aquí</translation>
    </message>
    <message>
        <source>an equal share of what is left</source>
        <translation>una parte igual de lo que queda</translation>
    </message>
    <message>
        <source>Sent in batches of</source>
        <translation>Se envía en lotes de</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>de uno en uno</translation>
    </message>
    <message>
        <source>A batch leaves at the latest after</source>
        <translation>Un lote sale como máximo tras</translation>
    </message>
    <message>
        <source>only when it is full</source>
        <translation>solo cuando está lleno</translation>
    </message>
    <message>
        <source>Inspection on receipt finds an error</source>
        <translation>La inspección al recibir detecta un error</translation>
    </message>
    <message>
        <source>Errors made before travel along</source>
        <translation>Los errores anteriores viajan también</translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation>por ejemplo 2026-12-25</translation>
    </message>
    <message>
        <source>Supplier agreed on</source>
        <translation>El proveedor lo acordó el</translation>
    </message>
    <message>
        <source>Customer agreed on</source>
        <translation>El cliente lo acordó el</translation>
    </message>
    <message>
        <source>Look at the agreement again on</source>
        <translation>Revisar el acuerdo el</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Lo que se entrega</translation>
    </message>
    <message>
        <source>for example insurance data</source>
        <translation>por ejemplo, datos del seguro</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Bien a la primera significa</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>no time, or for example 1h..3h</source>
        <translation>sin tiempo, o por ejemplo 1h..3h</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Sale mal</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>Satisfacción</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>importance, batch, inspection, notes</source>
        <translation>importancia, lotes, inspección, notas</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>A silent gap: the supplier does not know.</source>
        <translation>Una brecha silenciosa: el proveedor no lo sabe.</translation>
    </message>
    <message>
        <source>The supplier is harder on itself than the customer is.</source>
        <translation>El proveedor es más exigente consigo mismo que el cliente.</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>customer</comment>
        <translation>%1 dice</translation>
    </message>
    <message>
        <source>%1 thinks</source>
        <comment>supplier</comment>
        <translation>%1 piensa</translation>
    </message>
    <message>
        <source>what the customer needs from it</source>
        <translation>lo que el cliente necesita</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>En detalle</translation>
    </message>
    <message>
        <source>on time, correct, complete, usable, polite</source>
        <translation>a tiempo, correcto, completo, utilizable, cortés</translation>
    </message>
</context>
<context>
    <name>baton::HandoffRows</name>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New line, %1: %2</source>
        <comment>column, value</comment>
        <translation>Línea nueva, %1: %2</translation>
    </message>
</context>
<context>
    <name>baton::HandoffTable</name>
    <message>
        <source>Table of handoffs</source>
        <translation>Tabla de entregas</translation>
    </message>
    <message>
        <source>Tab next cell · Enter next line · Ctrl+V a range of a spreadsheet · Shift+Del removes the line · Esc back to the map</source>
        <translation>Tab celda siguiente · Intro línea siguiente · Ctrl+V un rango de una hoja · Mayús+Supr quita la línea · Esc vuelve al mapa</translation>
    </message>
    <message>
        <source>A handoff needs a supplier and a customer.</source>
        <translation>Una entrega necesita un proveedor y un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln línea pegada</numerusform>
            <numerusform>%Ln líneas pegadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Headlines</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>baton::HelpActions</name>
    <message>
        <source>About Baton</source>
        <translation>Acerca de Baton</translation>
    </message>
    <message>
        <source>Baton %1</source>
        <translation>Baton %1</translation>
    </message>
    <message>
        <source>Every department is the customer of the one before. Baton draws that chain, shows where it jams, and what an error or a late handoff costs further down.

Apache License 2.0</source>
        <translation>Cada departamento es cliente del anterior. Baton dibuja esa cadena, muestra dónde se atasca y lo que cuesta más adelante un error o una entrega tardía.

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>baton::Histogram</name>
    <message>
        <source>%1 late</source>
        <translation>%1 de retraso</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPanel</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Do this again, and all before it</source>
        <translation>Rehacer esto y todo lo anterior</translation>
    </message>
    <message>
        <source>Go back to just after this</source>
        <translation>Volver a justo después de esto</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Before all of these changes</source>
        <translation>Antes de todos estos cambios</translation>
    </message>
    <message>
        <source>Go back to before the first of them</source>
        <translation>Volver a antes del primero</translation>
    </message>
</context>
<context>
    <name>baton::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Step that hands over</source>
        <translation>Paso que entrega</translation>
    </message>
    <message>
        <source>Step that receives</source>
        <translation>Paso que recibe</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Lo que se entrega</translation>
    </message>
    <message>
        <source>Work of the step that hands over</source>
        <translation>Trabajo del paso que entrega</translation>
    </message>
    <message>
        <source>How long the handoff takes</source>
        <translation>Duración de la entrega</translation>
    </message>
    <message>
        <source>How often wrong</source>
        <translation>Frecuencia de errores</translation>
    </message>
    <message>
        <source>Agreed standard</source>
        <translation>Estándar acordado</translation>
    </message>
    <message>
        <source>People who hand over</source>
        <translation>Personas que entregan</translation>
    </message>
    <message>
        <source>People who receive</source>
        <translation>Personas que reciben</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Proporción de los casos</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Bien a la primera significa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Department that hands over</source>
        <translation>Departamento que entrega</translation>
    </message>
    <message>
        <source>Department that receives</source>
        <translation>Departamento que recibe</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Coma decimal</translation>
    </message>
    <message>
        <source>Import a table of handoffs</source>
        <translation>Importar una tabla de entregas</translation>
    </message>
    <message>
        <source>One row is one handoff. Say above each column what it means.</source>
        <translation>Cada fila es una entrega. Indique sobre cada columna qué significa.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Significado de la columna %1</translation>
    </message>
    <message>
        <source>This makes %1 between %2. Rows left out: %3.</source>
        <translation>Resultado: %1 entre %2. Filas omitidas: %3.</translation>
    </message>
    <message>
        <source>This makes %1 between %2.</source>
        <translation>Resultado: %1 entre %2.</translation>
    </message>
    <message>
        <source>The table as it was read</source>
        <translation>La tabla tal como se leyó</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3 Correct it in the table, or leave its column out.</source>
        <translation>Línea %1, columna «%2»: %3 Corríjalo en la tabla, o deje fuera la columna.</translation>
    </message>
</context>
<context>
    <name>baton::LensSwitch</name>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>Another lens</source>
        <translation>Otra lente</translation>
    </message>
    <message>
        <source>Lens: %1</source>
        <translation>Lente: %1</translation>
    </message>
</context>
<context>
    <name>baton::LineField</name>
    <message>
        <source>different values</source>
        <translation>valores distintos</translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>%1 · %2 · Baton</source>
        <translation>%1 · %2 · Baton</translation>
    </message>
</context>
<context>
    <name>baton::MapForm</name>
    <message>
        <source>external customer</source>
        <translation>cliente externo</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor externo</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>las que hagan falta</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Título del mapa</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Añadir una parte</translation>
    </message>
    <message>
        <source>Departments, roles, vendors and external customers stand here.</source>
        <translation>Aquí están los departamentos, roles, proveedores externos y clientes externos.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Añadir un calendario</translation>
    </message>
    <message>
        <source>Without a calendar people are always at work.</source>
        <translation>Sin calendario, la gente está siempre trabajando.</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Parte nueva</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Horario de oficina</translation>
    </message>
    <message>
        <source>Hours in a workday</source>
        <translation>Horas al día</translation>
    </message>
    <message>
        <source>Satisfaction is rated</source>
        <translation>La satisfacción se valora</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>de 1 a 5</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>de 0 a 10</translation>
    </message>
</context>
<context>
    <name>baton::MarksLegend</name>
    <message>
        <source>On the map: %1 new, %2 changed, %3 gone</source>
        <translation>En el mapa: %1 nuevos, %2 cambiados, %3 quitados</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuevos: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiados: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>quitados: %1</translation>
    </message>
</context>
<context>
    <name>baton::MultiForm</name>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Qué está seleccionado</translation>
    </message>
    <message>
        <source>What you set here is set for all of them at once.</source>
        <translation>Lo que se fija aquí se aplica a todos a la vez.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Entregas</translation>
    </message>
</context>
<context>
    <name>baton::NameEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Darle nombre</translation>
    </message>
</context>
<context>
    <name>baton::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
</context>
<context>
    <name>baton::NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What should not be forgotten</source>
        <translation>Lo que no hay que olvidar</translation>
    </message>
</context>
<context>
    <name>baton::PartyField</name>
    <message>
        <source>Name of the new party, then Enter</source>
        <translation>Nombre de la parte nueva, luego Intro</translation>
    </message>
    <message>
        <source>Name of the new party</source>
        <translation>Nombre de la parte nueva</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>Parte nueva…</translation>
    </message>
</context>
<context>
    <name>baton::PartyForm</name>
    <message>
        <source>The whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Nombre de la parte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>department or role of ours</source>
        <translation>departamento o rol propio</translation>
    </message>
    <message>
        <source>vendor, outside</source>
        <translation>proveedor externo</translation>
    </message>
    <message>
        <source>external customer</source>
        <translation>cliente externo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>las que hagan falta</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Cost per person and hour</source>
        <translation>Coste por persona y hora</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation>Eliminar esta parte</translation>
    </message>
    <message>
        <source>Its steps stay and belong to nobody</source>
        <translation>Sus pasos se quedan y no pertenecen a nadie</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>It has no step yet.</source>
        <translation>Todavía no tiene ningún paso.</translation>
    </message>
    <message>
        <source>Its steps: %1.</source>
        <translation>Sus pasos: %1.</translation>
    </message>
</context>
<context>
    <name>baton::PeopleList</name>
    <message>
        <source>Swap jobs for a day</source>
        <translation>Cambiarse el trabajo por un día</translation>
    </message>
    <message>
        <source>Who would learn most from each other&apos;s work; somebody who knows it stays.</source>
        <translation>Quiénes aprenderían más del trabajo del otro; se queda alguien que lo conoce.</translation>
    </message>
    <message>
        <source>The smallest team for all handoffs</source>
        <translation>El equipo más pequeño para todas las entregas</translation>
    </message>
</context>
<context>
    <name>baton::Playback</name>
    <message>
        <source>Working through a run...</source>
        <translation>Calculando una simulación...</translation>
    </message>
</context>
<context>
    <name>baton::PlaybackBar</name>
    <message numerus="yes">
        <source>%Ln minute(s) a second</source>
        <translation>
            <numerusform>%Ln minuto por segundo</numerusform>
            <numerusform>%Ln minutos por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) a second</source>
        <translation>
            <numerusform>%Ln hora por segundo</numerusform>
            <numerusform>%Ln horas por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) a second</source>
        <translation>
            <numerusform>%Ln día por segundo</numerusform>
            <numerusform>%Ln días por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases on their way</source>
        <translation>Casos en camino</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Fin (Esc)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Un paso atrás (Izquierda)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Un paso adelante (Derecha)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Playback: Space plays, left and right step, up and down change the speed, N and P choose a case, Escape ends</source>
        <translation>Reproducción: Espacio reproduce, izquierda y derecha avanzan, arriba y abajo cambian la velocidad, N y P eligen un caso, Esc termina</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>día %1 de %2</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Ningún caso elegido.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: not on its way now.</source>
        <translation>%1: ahora no está en camino.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>Reproduciendo.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
</context>
<context>
    <name>baton::Presenter</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Terminar (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln parada</numerusform>
            <numerusform>%Ln paradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is handed over, step</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a handoff, what is handed over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <comment>step, what it gets</comment>
        <translation>%1 recibe %2</translation>
    </message>
    <message>
        <source>A case begins at %1</source>
        <translation>Un caso empieza en %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>What is walked through: findings, the chain step by step, the way of one case (W)</source>
        <translation>Qué se recorre: los hallazgos, la cadena paso a paso, el camino de un caso (W)</translation>
    </message>
    <message>
        <source>a handoff from %1</source>
        <comment>step</comment>
        <translation>una entrega de %1</translation>
    </message>
</context>
<context>
    <name>baton::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
</context>
<context>
    <name>baton::RatingDots</name>
    <message>
        <source>Click, or type 1 to 5; Delete takes the answer back</source>
        <translation>Haga clic o escriba de 1 a 5; Supr retira la respuesta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no preguntado</translation>
    </message>
    <message>
        <source>Click, or type 0 to 9; Delete takes the answer back</source>
        <translation>Clic, o teclee de 0 a 9; Supr retira la respuesta</translation>
    </message>
</context>
<context>
    <name>baton::ReplaceBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find in names</source>
        <translation>Buscar en los nombres</translation>
    </message>
    <message>
        <source>Looked for in the names of steps, parties, what is handed over and notes</source>
        <translation>Se busca en los nombres de pasos, partes, lo que se entrega y notas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Stands in its place; empty takes it out</source>
        <translation>Ocupa su lugar; vacío lo quita</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old name, new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would change</source>
        <translation>
            <numerusform>%Ln nombre cambiaría</numerusform>
            <numerusform>%Ln nombres cambiarían</numerusform>
        </translation>
    </message>
    <message>
        <source>No name would change.</source>
        <translation>Ningún nombre cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln nombre cambiado. Deshacer lo devuelve todo.</numerusform>
            <numerusform>%Ln nombres cambiados. Deshacer lo devuelve todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ResultRows</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Satisfaction inside</source>
        <translation>Satisfacción interna</translation>
    </message>
    <message>
        <source>Satisfaction outside</source>
        <translation>Satisfacción externa</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
</context>
<context>
    <name>baton::ResultsDialog</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Quitar las filas</translation>
    </message>
    <message>
        <source>Results by period</source>
        <translation>Resultados por período</translation>
    </message>
    <message>
        <source>How satisfied people were inside and outside, on scales you keep from period to period, and the money of the period, for example revenue.</source>
        <translation>Cuánto estaban satisfechas las personas dentro y fuera, en escalas que no cambian de un período a otro, y el dinero del período, por ejemplo los ingresos.</translation>
    </message>
    <message>
        <source>Write periods as 2026-01, 2026-Q1 or 2026. Ctrl+V puts in a range of a spreadsheet, Shift+Del removes the line.</source>
        <translation>Escriba los períodos como 2026-01, 2026-Q1 o 2026. Ctrl+V inserta un rango de una hoja de cálculo, Mayús+Supr quita la fila.</translation>
    </message>
    <message>
        <source>With eight periods or more Baton tells what moves together with what.</source>
        <translation>Con ocho períodos o más, Baton dice qué se mueve junto con qué.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy a range of a spreadsheet first.</source>
        <translation>No hay nada que pegar; copie antes un rango de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln fila pegada</numerusform>
            <numerusform>%Ln filas pegadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::RippleChart</name>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>semana %1</translation>
    </message>
</context>
<context>
    <name>baton::RowList</name>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Arrastre para cambiar el orden, o Alt+Arriba y Alt+Abajo</translation>
    </message>
</context>
<context>
    <name>baton::SatisfactionList</name>
    <message>
        <source>Satisfied with whom</source>
        <translation>Satisfechos con quién</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Qué se mueve junto</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Choose a handoff and enter under “How satisfied” what its customer says.</source>
        <translation>Todavía no se ha preguntado a nadie. Elija una entrega e indique en «Satisfacción» lo que dice su cliente.</translation>
    </message>
    <message>
        <source>Influence on the customer outside: %1</source>
        <translation>Influencia en el cliente externo: %1</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influencia</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfechos</translation>
    </message>
    <message>
        <source>Keep satisfaction inside, satisfaction outside and money by month, and Baton tells you whether they move together.</source>
        <translation>Anote cada mes la satisfacción interna, la externa y el dinero, y Baton dice si se mueven juntos.</translation>
    </message>
    <message>
        <source>Two of the three columns need figures of the same periods.</source>
        <translation>Dos de las tres columnas necesitan cifras de los mismos períodos.</translation>
    </message>
    <message>
        <source>None of this says that one brings about the other.</source>
        <translation>Nada de esto dice que una cosa cause la otra.</translation>
    </message>
    <message>
        <source>Results by period…</source>
        <translation>Resultados por período…</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioActions</name>
    <message>
        <source>The scenario is the map now. Undo brings the old one back.</source>
        <translation>El escenario es ahora el mapa. Deshacer recupera el anterior.</translation>
    </message>
    <message>
        <source>Scenario removed. Undo brings it back.</source>
        <translation>Escenario eliminado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>A scenario is shown: what you change now is tried here and leaves the map as it is.</source>
        <translation>Se muestra un escenario: lo que cambie ahora se prueba aquí y deja el mapa como está.</translation>
    </message>
    <message>
        <source>Tried in a scenario: %1. The map is as it was.</source>
        <translation>Probado en un escenario: %1. El mapa está como estaba.</translation>
    </message>
    <message>
        <source>Rename this scenario</source>
        <translation>Cambiar nombre a este escenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioBar</name>
    <message>
        <source>Shown: the map as it is, or a scenario</source>
        <translation>Se muestra: el mapa como está, o un escenario</translation>
    </message>
    <message>
        <source>+ What if</source>
        <translation>+ ¿Y si…?</translation>
    </message>
    <message>
        <source>Try changes without touching the map</source>
        <translation>Probar cambios sin tocar el mapa</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Compare with as is: figures side by side, differences on the map</source>
        <translation>Comparar con el actual: cifras lado a lado, diferencias en el mapa</translation>
    </message>
    <message>
        <source>Compare with as is</source>
        <translation>Comparar con el actual</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioPanel</name>
    <message>
        <source>From start to end</source>
        <translation>De principio a fin</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>El más ocupado</translation>
    </message>
    <message>
        <source>Most cases an hour</source>
        <translation>Máximo de casos por hora</translation>
    </message>
    <message>
        <source>Rework a case</source>
        <translation>Retrabajo por caso</translation>
    </message>
    <message>
        <source>Errors cost a case</source>
        <translation>Coste de los errores por caso</translation>
    </message>
    <message>
        <source>WHAT IF</source>
        <translation>¿Y SI…?</translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation>Volver a la situación actual</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you draw or type now is tried here.</source>
        <translation>Todavía no ha cambiado nada. Lo que dibuje o escriba ahora se prueba aquí.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation>Quitar este cambio</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with as is: figures side by side, differences on the map</source>
        <translation>Comparar con el actual: cifras lado a lado, diferencias en el mapa</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Say how long steps take, who does them and how often cases arrive, and the figures stand here side by side.</source>
        <translation>Todavía no hay nada que medir. Indique cuánto duran los pasos, quién los hace y cada cuánto llegan los casos, y las cifras aparecerán aquí lado a lado.</translation>
    </message>
</context>
<context>
    <name>baton::ScoresEditor</name>
    <message>
        <source>does not matter</source>
        <translation>no cuenta</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>cuenta una vez</translation>
    </message>
    <message>
        <source>counts %1 times</source>
        <translation>cuenta %1 veces</translation>
    </message>
    <message>
        <source>Where sides are answered they count instead of the overall answer.</source>
        <translation>Donde se ha respondido a los aspectos, cuentan estos en lugar de la respuesta general.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>side of a handoff, and how much it counts</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>baton::Scrubber</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
</context>
<context>
    <name>baton::ShortcutSheet</name>
    <message>
        <source>Mouse and arrows</source>
        <translation>Ratón y flechas</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rueda, pellizco</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation>Espacio+arrastrar, arrastrar con el botón central</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>Rueda, Mayús+rueda</translation>
    </message>
    <message>
        <source>Scroll, sideways</source>
        <translation>Desplazar, hacia los lados</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Teclas de flecha</translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation>Ir de paso en paso</translation>
    </message>
    <message>
        <source>Drag from an edge</source>
        <translation>Arrastrar desde un borde</translation>
    </message>
    <message>
        <source>Hand off to a step, or to a new one</source>
        <translation>Entregar a un paso, o a uno nuevo</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt al arrastrar</translation>
    </message>
    <message>
        <source>Ignore grid and guides</source>
        <translation>Ignorar cuadrícula y guías</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Mayús+teclas de flecha</translation>
    </message>
    <message>
        <source>Walk over the handoffs of a step</source>
        <translation>Recorrer las entregas de un paso</translation>
    </message>
    <message>
        <source>Alt+Shift+arrow keys</source>
        <translation>Alt+Mayús+teclas de flecha</translation>
    </message>
    <message>
        <source>Choose the next step too</source>
        <translation>Elegir también el paso siguiente</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys, Alt: finely</source>
        <translation>Ctrl+teclas de flecha, Alt: poco a poco</translation>
    </message>
    <message>
        <source>Move what is chosen, or bend an arrow</source>
        <translation>Mover lo elegido, o doblar una flecha</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re Pág, Av Pág</translation>
    </message>
    <message>
        <source>Move the map; with Shift, sideways</source>
        <translation>Mover el mapa; con Mayús, de lado</translation>
    </message>
    <message>
        <source>Drag the grip at the corner of a card</source>
        <translation>Arrastrar el asidero de la esquina de una tarjeta</translation>
    </message>
    <message>
        <source>Change its size; double click there: as usual</source>
        <translation>Cambia su tamaño; doble clic ahí: el habitual</translation>
    </message>
</context>
<context>
    <name>baton::StandardsPage</name>
    <message>
        <source>%1 keeps its standard %2 of the time; %3 was agreed.</source>
        <translation>%1 cumple su estándar el %2 de las veces; se acordó el %3.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Estándares</translation>
    </message>
    <message>
        <source>Rehearsing the agreements</source>
        <translation>Ensayando los acuerdos</translation>
    </message>
    <message>
        <source>Every agreed standard is kept</source>
        <translation>Se cumplen todos los estándares acordados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the agreed standards is missed</source>
        <translation>
            <numerusform>No se cumple %Ln de los estándares acordados</numerusform>
            <numerusform>No se cumplen %Ln de los estándares acordados</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through random weeks of this chain...</source>
        <translation>Simulando semanas aleatorias de esta cadena...</translation>
    </message>
    <message numerus="yes">
        <source>Share of deliveries within the agreed time, from %Ln rehearsed run(s).</source>
        <translation>
            <numerusform>Proporción de entregas dentro del plazo acordado, en %Ln simulación.</numerusform>
            <numerusform>Proporción de entregas dentro del plazo acordado, en %Ln simulaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Agreed by both sides</source>
        <translation>Acordados por ambas partes</translation>
    </message>
    <message>
        <source>Agreed by one side only</source>
        <translation>Acordados solo por una parte</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Todavía sin acordar</translation>
    </message>
    <message>
        <source>Past their review date</source>
        <translation>Con la fecha de revisión vencida</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Agreed response times and how they are kept</source>
        <translation>Tiempos de respuesta acordados y cómo se cumplen</translation>
    </message>
    <message>
        <source>No response times are agreed yet. Say on a handoff within how long it should arrive.</source>
        <translation>Todavía no hay tiempos de respuesta acordados. Diga en una entrega en cuánto debe llegar.</translation>
    </message>
    <message>
        <source>Rehearsing...</source>
        <translation>Simulando...</translation>
    </message>
    <message>
        <source>What misses its agreed share by most stands first; press a row to see it on the map.</source>
        <translation>Primero el que más incumple su proporción acordada; haga clic en una fila para verla en el mapa.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Todavía no hay nada acordado</translation>
    </message>
    <message>
        <source>Cannot hold together</source>
        <translation>No pueden cumplirse juntos</translation>
    </message>
    <message>
        <source>Makes a scenario of it; the map stays as it is.</source>
        <translation>Hace de ello un escenario; el mapa queda como está.</translation>
    </message>
    <message>
        <source>Late: made here, or handed on</source>
        <translation>Retraso: hecho aquí, o recibido</translation>
    </message>
    <message>
        <source>Came in late</source>
        <translation>Llegó tarde</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retraso de</translation>
    </message>
    <message>
        <source>%1 is late by %2 on average; %3 of that came in with the case, the rest is made here.</source>
        <translation>%1 se retrasa de media %2; %3 de eso ya venía con el caso, el resto se hace aquí.</translation>
    </message>
    <message>
        <source>%1: within %2; the longest took %3.</source>
        <translation>%1: en %2; el más largo tardó %3.</translation>
    </message>
    <message>
        <source>Nobody misses these</source>
        <translation>Estos no los incumple nadie</translation>
    </message>
    <message>
        <source>They could be tighter, or give time to one that is missed.</source>
        <translation>Podrían ser más ajustados, o ceder tiempo a uno que se incumple.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Work piles up behind it, and its wait grows without end.</source>
        <translation>El trabajo se acumula aquí y la espera crece sin fin.</translation>
    </message>
    <message>
        <source>%1 per case from handing over to the start of work.</source>
        <translation>%1 por caso desde la entrega hasta el comienzo del trabajo.</translation>
    </message>
    <message>
        <source>Important to its customer.</source>
        <translation>Importante para su cliente.</translation>
    </message>
    <message>
        <source>Choose a handoff, and in the Draw lens say within how long it should arrive. Here you then see how often that is kept.</source>
        <translation>Elija una entrega y diga en la lente Dibujar en cuánto tiempo debe llegar. Aquí se ve después con qué frecuencia se cumple.</translation>
    </message>
    <message>
        <source>Agree on these first</source>
        <translation>Lo primero que acordar</translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Simulando…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analizando…</translation>
    </message>
    <message>
        <source>Analysing the change…</source>
        <translation>Analizando el cambio…</translation>
    </message>
    <message>
        <source>Analysis up to date</source>
        <translation>Análisis al día</translation>
    </message>
    <message>
        <source>Analysis up to date (%1 ms)</source>
        <translation>Análisis al día (%1 ms)</translation>
    </message>
</context>
<context>
    <name>baton::StayLegend</name>
    <message>
        <source>worked on</source>
        <translation>en trabajo</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>wrong, being put right</source>
        <translation>mal, corrigiéndose</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
</context>
<context>
    <name>baton::StepForm</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nombre del paso</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>for example 8min, 1h..3h or 30min/2h/3d</source>
        <translation>por ejemplo 8min, 1h..3h o 30min/2h/3d</translation>
    </message>
    <message>
        <source>A new case arrives every</source>
        <translation>Llega un caso nuevo cada</translation>
    </message>
    <message>
        <source>no new cases enter here</source>
        <translation>aquí no entran casos nuevos</translation>
    </message>
    <message>
        <source>New cases arrive</source>
        <translation>Los casos nuevos llegan</translation>
    </message>
    <message>
        <source>Makes an error</source>
        <translation>Comete un error</translation>
    </message>
    <message>
        <source>Finds errors made at</source>
        <translation>Detecta errores cometidos en</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>joining, splitting, repair, cost, notes</source>
        <translation>unión, división, corrección, coste, notas</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Empieza cuando</translation>
    </message>
    <message>
        <source>any input arrives</source>
        <translation>llega cualquier entrada</translation>
    </message>
    <message>
        <source>all inputs are there</source>
        <translation>están todas las entradas</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>Entrega a</translation>
    </message>
    <message>
        <source>one customer, by share</source>
        <translation>un cliente, según la proporción</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>todos los clientes</translation>
    </message>
    <message>
        <source>some, each by its own share</source>
        <translation>algunos, cada uno según su proporción</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>adds value for the customer</source>
        <translation>aporta valor al cliente</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>desperdicio</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>A la hora de cierre</translation>
    </message>
    <message>
        <source>work pauses until tomorrow</source>
        <translation>el trabajo se detiene hasta mañana</translation>
    </message>
    <message>
        <source>work is finished first</source>
        <translation>antes se termina el trabajo</translation>
    </message>
    <message>
        <source>Set-up per batch</source>
        <translation>Preparación por lote</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>When an error is found</source>
        <translation>Cuando se detecta un error</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>El caso</translation>
    </message>
    <message>
        <source>is repaired and goes on</source>
        <translation>se corrige y sigue</translation>
    </message>
    <message>
        <source>starts again where it was made</source>
        <translation>vuelve a empezar donde se cometió</translation>
    </message>
    <message>
        <source>Investigating an error found here takes</source>
        <translation>Investigar un error detectado aquí lleva</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>Fixing an error made here takes</source>
        <translation>Corregir un error cometido aquí lleva</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Coste por caso</translation>
    </message>
    <message>
        <source>Notices errors that reach it</source>
        <translation>Nota los errores que le llegan</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>Cost of an error it notices</source>
        <translation>Coste de un error que nota</translation>
    </message>
    <message>
        <source>Cost of an error it does not notice</source>
        <translation>Coste de un error que no nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>As many people as needed, edit</source>
        <translation>Tantas personas como hagan falta, editar</translation>
    </message>
    <message>
        <source>1 person, edit</source>
        <translation>1 persona, editar</translation>
    </message>
    <message>
        <source>%1 people, edit</source>
        <translation>%1 personas, editar</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Priority among the work of the same people</source>
        <translation>Prioridad entre los trabajos de las mismas personas</translation>
    </message>
    <message>
        <source>in order of arrival; a higher number goes first</source>
        <translation>por orden de llegada; un número más alto pasa delante</translation>
    </message>
    <message>
        <source>People needed at once for one case</source>
        <translation>Personas necesarias a la vez para un caso</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>Cases that arrive together</source>
        <translation>Casos que llegan juntos</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>de uno en uno</translation>
    </message>
</context>
<context>
    <name>baton::SweepChart</name>
    <message>
        <source>How late the customer is, by how late the handoff is</source>
        <translation>Cuánto se retrasa el cliente, según cuánto se retrasa la entrega</translation>
    </message>
    <message>
        <source>%1 late: usually %2, nine times in ten %3.</source>
        <translation>%1 de retraso: normalmente %2, nueve de cada diez veces %3.</translation>
    </message>
    <message>
        <source>one case, no queues</source>
        <translation>un caso, sin colas</translation>
    </message>
    <message>
        <source>half of the late cases</source>
        <translation>la mitad de los casos con retraso</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>nueve de cada diez</translation>
    </message>
</context>
<context>
    <name>baton::TitleField</name>
    <message>
        <source>Title of the map</source>
        <translation>Título del mapa</translation>
    </message>
</context>
<context>
    <name>baton::ToolStrip</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>baton::TopBar</name>
    <message>
        <source>This map</source>
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
</context>
<context>
    <name>baton::TriedReliefsList</name>
    <message>
        <source>Trying them out: %1 of %2 paired runs.</source>
        <translation>Ensayando: %1 de %2 pares.</translation>
    </message>
    <message>
        <source>Who to relieve first, tried out</source>
        <translation>A quién aliviar primero, ensayado</translation>
    </message>
    <message numerus="yes">
        <source>Ten per cent less work for each of them in turn; from %Ln paired run(s).</source>
        <translation>
            <numerusform>Diez por ciento menos de trabajo para cada uno por turno; de %Ln par de simulaciones.</numerusform>
            <numerusform>Diez por ciento menos de trabajo para cada uno por turno; de %Ln pares de simulaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::VersionsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Name of this version, for example: before the workshop</source>
        <translation>Nombre de esta versión, por ejemplo: antes del taller</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Nombre de esta versión</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version is kept yet. Every change is in the history anyway; a version is a moment with a name.</source>
        <translation>Todavía no hay ninguna versión guardada. Todos los cambios están de todos modos en el historial; una versión es un momento con nombre.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardada: %1</translation>
    </message>
    <message>
        <source>%1 is back. Undo returns to what was there before.</source>
        <translation>Se ha recuperado %1. Deshacer vuelve a lo que había antes.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>baton::WelcomePage</name>
    <message>
        <source>Who hands what to whom?</source>
        <translation>¿Quién entrega qué a quién?</translation>
    </message>
    <message>
        <source>Draw the chain with the people in it, see where it jams and what an error costs further down, and take the picture home.</source>
        <translation>Dibuje la cadena con quienes forman parte de ella, vea dónde se atasca y lo que cuesta un error más adelante, y llévese la imagen.</translation>
    </message>
    <message>
        <source>See what Baton shows</source>
        <translation>Vea lo que muestra Baton</translation>
    </message>
    <message>
        <source>Each sample opens as a map of your own: change what you like.</source>
        <translation>Cada ejemplo se abre como un mapa propio: cambie lo que quiera.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modificado %2</translation>
    </message>
</context>
<context>
    <name>baton::Workspace</name>
    <message>
        <source>New map</source>
        <translation>Mapa nuevo</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>No problems found.</source>
        <translation>No se han encontrado problemas.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>Cases late</source>
        <translation>Casos con retraso</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>Retraso de</translation>
    </message>
    <message>
        <source>Worst of them</source>
        <translation>El peor de ellos</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>De nuevo normal</translation>
    </message>
    <message>
        <source>The worst moment for it to begin is %1.</source>
        <translation>El peor momento para empezar es %1.</translation>
    </message>
</context>
<context>
    <name>impact</name>
    <message>
        <source>Found at</source>
        <translation>Se detecta en</translation>
    </message>
    <message>
        <source>Of 100 errors</source>
        <translation>De 100 errores</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 of 100 leave the chain unfound; one error costs %2 and %3.</source>
        <translation>%1 de 100 salen de la cadena sin detectarse; un error cuesta %2 y %3.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Todavía no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 cases.</source>
        <translation>
            <numerusform>%Ln simulación, %1 casos.</numerusform>
            <numerusform>%Ln simulaciones, %1 casos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case takes %1 on average (95 %: %2).</source>
        <translation>Un caso tarda %1 de media (95 %: %2).</translation>
    </message>
    <message>
        <source>Half take at most %1; nine in ten at most %2.</source>
        <translation>La mitad tarda %1 como máximo; nueve de cada diez, %2 como máximo.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation>Espera por elemento</translation>
    </message>
    <message>
        <source>%1 keeps its standard %2 of the time.</source>
        <translation>%1 cumple su estándar el %2 de las veces.</translation>
    </message>
    <message>
        <source>%1: %2 more items wait each hour (95 %: %3).</source>
        <translation>%1: cada hora esperan %2 elementos más (95 %: %3).</translation>
    </message>
    <message>
        <source>%1 cannot keep its standard even when nobody waits; %2 would be possible.</source>
        <translation>%1 no puede cumplir su estándar ni siquiera cuando nadie espera; %2 sería posible.</translation>
    </message>
    <message>
        <source>These standards cannot all be kept: %1. The cheapest to move is %2, to %3.</source>
        <translation>Estos estándares no se pueden cumplir todos: %1. El más barato de mover es %2, a %3.</translation>
    </message>
</context>
</TS>
