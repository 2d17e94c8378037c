<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>ActionHelp</name>
    <message>
        <source>Begins an empty map. It is kept from the first change on; nothing has to be saved.</source>
        <translation>Comincia una mappa vuota. Si conserva dalla prima modifica in poi; non c&apos;è nulla da salvare.</translation>
    </message>
    <message>
        <source>Opens a map, or makes one from a table or another file.</source>
        <translation>Apre una mappa, o ne crea una da una tabella o da un altro file.</translation>
    </message>
    <message>
        <source>Makes a map from a table with one handoff a line. You see first what each column is taken for.</source>
        <translation>Crea una mappa da una tabella con un passaggio per riga. Prima si vede per che cosa è presa ogni colonna.</translation>
    </message>
    <message>
        <source>Writes a copy with its whole history to another file. You go on in this one.</source>
        <translation>Scrive in un altro file una copia con tutta la cronologia. Si continua in questo.</translation>
    </message>
    <message>
        <source>Changes the title of the map.</source>
        <translation>Cambia il titolo della mappa.</translation>
    </message>
    <message>
        <source>Writes everything anew after the last changes could not be saved.</source>
        <translation>Riscrive tutto dopo che le ultime modifiche non si sono potute salvare.</translation>
    </message>
    <message>
        <source>Marks this moment, so that you can come back to it later.</source>
        <translation>Segna questo momento, per potervi tornare più tardi.</translation>
    </message>
    <message>
        <source>Shows the moments that were marked, to look at them or go back to one.</source>
        <translation>Mostra i momenti segnati, per guardarli o tornare a uno di essi.</translation>
    </message>
    <message>
        <source>Takes the map back to how it was when it was opened. Undo returns to your changes.</source>
        <translation>Riporta la mappa a com&apos;era all&apos;apertura. Annulla riporta alle modifiche.</translation>
    </message>
    <message>
        <source>Writes the map, or a report of what it shows, as a PDF.</source>
        <translation>Scrive come PDF la mappa, o una relazione di ciò che mostra.</translation>
    </message>
    <message>
        <source>Writes the map as a PDF, a picture, a table or a file for other programs.</source>
        <translation>Scrive la mappa come PDF, immagine, tabella o file per altri programmi.</translation>
    </message>
    <message>
        <source>Prints the map as it is shown.</source>
        <translation>Stampa la mappa così come si vede.</translation>
    </message>
    <message>
        <source>Closes the map and shows the first page. Every change is kept.</source>
        <translation>Chiude la mappa e mostra la prima pagina. Ogni modifica è conservata.</translation>
    </message>
    <message>
        <source>Opens another window.</source>
        <translation>Apre un&apos;altra finestra.</translation>
    </message>
    <message>
        <source>Closes all windows. Every change is kept.</source>
        <translation>Chiude tutte le finestre. Ogni modifica è conservata.</translation>
    </message>
    <message>
        <source>Takes the last change back, also after the map was closed and opened again.</source>
        <translation>Annulla l&apos;ultima modifica, anche dopo aver chiuso e riaperto la mappa.</translation>
    </message>
    <message>
        <source>Makes the change again that was taken back last.</source>
        <translation>Rifà l&apos;ultima modifica annullata.</translation>
    </message>
    <message>
        <source>Lists what was done. A line leads back, or forward, to just after it.</source>
        <translation>Elenca ciò che è stato fatto. Una riga riporta, indietro o avanti, a subito dopo.</translation>
    </message>
    <message>
        <source>Copies what is chosen and removes it from the map.</source>
        <translation>Copia la selezione e la toglie dalla mappa.</translation>
    </message>
    <message>
        <source>Copies what is chosen as part of a map, as a picture and as a table, whichever the other program takes.</source>
        <translation>Copia la selezione come parte di mappa, come immagine e come tabella: quel che l&apos;altro programma accetta.</translation>
    </message>
    <message>
        <source>Copies what is chosen, or the whole map, as a picture alone.</source>
        <translation>Copia la selezione, o tutta la mappa, come sola immagine.</translation>
    </message>
    <message>
        <source>Copies what is chosen, or the whole map, as a drawing that stays sharp at any size.</source>
        <translation>Copia la selezione, o tutta la mappa, come disegno nitido a ogni grandezza.</translation>
    </message>
    <message>
        <source>Copies the handoffs of what is chosen, or of the whole map, as cells of a spreadsheet.</source>
        <translation>Copia i passaggi della selezione, o di tutta la mappa, come celle di un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Chooses every step, handoff and note.</source>
        <translation>Sceglie tutti i passi, i passaggi e le note.</translation>
    </message>
    <message>
        <source>Removes what is chosen. The handoffs of a step go with it.</source>
        <translation>Rimuove la selezione. I passaggi di un passo vanno via con lui.</translation>
    </message>
    <message>
        <source>Changes the name where it stands. Typing on a chosen step does the same.</source>
        <translation>Cambia il nome lì dove sta. Scrivere su un passo scelto fa lo stesso.</translation>
    </message>
    <message>
        <source>Goes to the panel with everything that is known of what is chosen.</source>
        <translation>Va al pannello con tutto ciò che si sa della selezione.</translation>
    </message>
    <message>
        <source>Opens the menu of what is chosen, as the right button does.</source>
        <translation>Apre il menu della selezione, come il tasto destro.</translation>
    </message>
    <message>
        <source>Finds steps, handoffs, parties and notes as you type.</source>
        <translation>Trova passi, passaggi, parti e note mentre si scrive.</translation>
    </message>
    <message>
        <source>Replaces a word in every name. You see first what would change.</source>
        <translation>Sostituisce una parola in tutti i nomi. Prima si vede che cosa cambierebbe.</translation>
    </message>
    <message>
        <source>Types a handoff as a sentence: Registration -&gt; Billing: insurance data, 8% wrong, within 4h.</source>
        <translation>Scrive un passaggio come frase: Registrazione -&gt; Fatturazione: dati assicurativi, 8% errato, entro 4h.</translation>
    </message>
    <message>
        <source>Adds the step that receives from the chosen one, and asks for its name.</source>
        <translation>Aggiunge il passo che riceve da quello scelto e ne chiede il nome.</translation>
    </message>
    <message>
        <source>Adds the step that hands over to the chosen one, and asks for its name.</source>
        <translation>Aggiunge il passo che consegna a quello scelto e ne chiede il nome.</translation>
    </message>
    <message>
        <source>Adds a step beside the chosen one, served by the same supplier.</source>
        <translation>Aggiunge un passo accanto a quello scelto, servito dallo stesso fornitore.</translation>
    </message>
    <message>
        <source>Hands off from the chosen step to another one that is there already.</source>
        <translation>Consegna dal passo scelto a un altro che c&apos;è già.</translation>
    </message>
    <message>
        <source>Puts a step between the two ends of the chosen handoff. Both halves keep what is known of it.</source>
        <translation>Mette un passo tra i due capi del passaggio scelto. Le due metà conservano ciò che se ne sa.</translation>
    </message>
    <message>
        <source>Makes the supplier of the chosen handoff its customer, and the other way round.</source>
        <translation>Fa del fornitore del passaggio scelto il suo cliente, e viceversa.</translation>
    </message>
    <message>
        <source>Adds a step that stands alone.</source>
        <translation>Aggiunge un passo isolato.</translation>
    </message>
    <message>
        <source>Puts a note on the map.</source>
        <translation>Mette una nota sulla mappa.</translation>
    </message>
    <message>
        <source>Begins a column of the map, such as &quot;Before the visit&quot;. Drag its title to move it, double click to rename it; without a name it goes.</source>
        <translation>Comincia una colonna della mappa, come &quot;Prima della visita&quot;. Trascinare il titolo per spostarla, doppio clic per rinominarla; senza nome sparisce.</translation>
    </message>
    <message>
        <source>Keeps the chosen steps where they are: neither dragging nor tidying moves them.</source>
        <translation>Tiene fermi i passi scelti: né il trascinamento né il riordino li spostano.</translation>
    </message>
    <message>
        <source>Arranges the chosen steps and leaves the others where they are.</source>
        <translation>Dispone i passi scelti e lascia gli altri dove sono.</translation>
    </message>
    <message>
        <source>Chooses the lane of the chosen step, or the next lane.</source>
        <translation>Sceglie la corsia del passo scelto, o la corsia seguente.</translation>
    </message>
    <message>
        <source>Adds a party with a lane of its own.</source>
        <translation>Aggiunge una parte con una corsia sua.</translation>
    </message>
    <message>
        <source>Goes to the panel of the party whose lane is chosen.</source>
        <translation>Va al pannello della parte di cui è scelta la corsia.</translation>
    </message>
    <message>
        <source>Moves the chosen lane up, with its steps.</source>
        <translation>Sposta in su la corsia scelta, con i suoi passi.</translation>
    </message>
    <message>
        <source>Moves the chosen lane down, with its steps.</source>
        <translation>Sposta in giù la corsia scelta, con i suoi passi.</translation>
    </message>
    <message>
        <source>Shows the chosen lane as a narrow band with the names of its steps, or in full again.</source>
        <translation>Mostra la corsia scelta come fascia sottile con i nomi dei suoi passi, o di nuovo intera.</translation>
    </message>
    <message>
        <source>Removes the party of the chosen lane. Its steps stay, with nobody named.</source>
        <translation>Rimuove la parte della corsia scelta. I suoi passi restano, senza nessuno indicato.</translation>
    </message>
    <message>
        <source>Chooses, moves and connects steps.</source>
        <translation>Sceglie, sposta e collega i passi.</translation>
    </message>
    <message>
        <source>Each click adds a step.</source>
        <translation>Ogni clic aggiunge un passo.</translation>
    </message>
    <message>
        <source>Drag from one step to another to hand over.</source>
        <translation>Trascinare da un passo all&apos;altro per consegnare.</translation>
    </message>
    <message>
        <source>Choose a lane, drag it to another place, drag its lower edge, fold it with a double click. A click below the last one adds a party.</source>
        <translation>Scegliere una corsia, trascinarla altrove, trascinare il bordo inferiore, ripiegarla con un doppio clic. Un clic sotto l&apos;ultima aggiunge una parte.</translation>
    </message>
    <message>
        <source>Each click puts a note there.</source>
        <translation>Ogni clic mette lì una nota.</translation>
    </message>
    <message>
        <source>Drag to the right or down to push everything beyond away, or back to close up.</source>
        <translation>Trascinare a destra o in basso per allontanare tutto ciò che sta oltre, o indietro per richiudere.</translation>
    </message>
    <message>
        <source>Shows the map to draw on it.</source>
        <translation>Mostra la mappa per disegnarci.</translation>
    </message>
    <message>
        <source>Shows who is full, where work waits, and what would help.</source>
        <translation>Mostra chi è al completo, dove il lavoro attende e che cosa aiuterebbe.</translation>
    </message>
    <message>
        <source>Shows where errors are made, where they are found, and what they cost further down.</source>
        <translation>Mostra dove si commettono errori, dove si trovano e quanto costano più a valle.</translation>
    </message>
    <message>
        <source>Shows who notices when a handoff is late, and when things are back to normal.</source>
        <translation>Mostra chi si accorge di un passaggio in ritardo e quando tutto torna normale.</translation>
    </message>
    <message>
        <source>Shows which agreed times are kept, and whether they can hold together.</source>
        <translation>Mostra quali tempi concordati si rispettano e se possono stare insieme.</translation>
    </message>
    <message>
        <source>Begins a what-if: changes that are tried out on top of the map and never touch it.</source>
        <translation>Comincia uno scenario: modifiche provate sopra la mappa, che non la toccano mai.</translation>
    </message>
    <message>
        <source>Asks what happens when the chosen handoff is late.</source>
        <translation>Chiede che cosa succede quando il passaggio scelto è in ritardo.</translation>
    </message>
    <message>
        <source>Shows the map as it is again. The what-if is kept.</source>
        <translation>Mostra di nuovo la mappa com&apos;è. Lo scenario è conservato.</translation>
    </message>
    <message>
        <source>Shows the map and the what-if side by side: the figures in a table, what is new, changed or gone on the map.</source>
        <translation>Mostra la mappa e lo scenario affiancati: le cifre in una tabella; sulla mappa ciò che è nuovo, modificato o tolto.</translation>
    </message>
    <message>
        <source>Changes the name of the what-if that is shown.</source>
        <translation>Cambia il nome dello scenario mostrato.</translation>
    </message>
    <message>
        <source>Makes the changes of this what-if part of the map.</source>
        <translation>Rende le modifiche di questo scenario parte della mappa.</translation>
    </message>
    <message>
        <source>Removes the what-if that is shown. The map stays as it is.</source>
        <translation>Rimuove lo scenario mostrato. La mappa resta com&apos;è.</translation>
    </message>
    <message>
        <source>Shows the map larger.</source>
        <translation>Ingrandisce la mappa.</translation>
    </message>
    <message>
        <source>Shows the map smaller.</source>
        <translation>Rimpicciolisce la mappa.</translation>
    </message>
    <message>
        <source>Shows the map in its own size.</source>
        <translation>Mostra la mappa a grandezza naturale.</translation>
    </message>
    <message>
        <source>Shows the whole map.</source>
        <translation>Mostra tutta la mappa.</translation>
    </message>
    <message>
        <source>Shows what is chosen as large as fits.</source>
        <translation>Mostra la selezione più grande che si può.</translation>
    </message>
    <message>
        <source>Plays one run of the chain: watch the cases travel along the handoffs, and read the story of one.</source>
        <translation>Riproduce una prova della catena: si vedono i casi viaggiare lungo i passaggi e si legge la storia di uno.</translation>
    </message>
    <message>
        <source>Shows or hides the dots behind the map.</source>
        <translation>Mostra o nasconde i punti dietro la mappa.</translation>
    </message>
    <message>
        <source>Shows a band for each party, with its steps in it.</source>
        <translation>Mostra una fascia per ogni parte, con dentro i suoi passi.</translation>
    </message>
    <message>
        <source>Shows the handoffs as a table below the map, to type a list fast.</source>
        <translation>Mostra i passaggi come tabella sotto la mappa, per scrivere in fretta un elenco.</translation>
    </message>
    <message>
        <source>Shows the map on the whole screen and walks through what the lens has found. Nothing can be changed meanwhile.</source>
        <translation>Mostra la mappa a tutto schermo e scorre ciò che la vista ha trovato. Intanto nulla può essere cambiato.</translation>
    </message>
    <message>
        <source>Fills the screen with the window.</source>
        <translation>La finestra riempie lo schermo.</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>Ingrandisce tutto il testo.</translation>
    </message>
    <message>
        <source>Makes all text smaller.</source>
        <translation>Rimpicciolisce tutto il testo.</translation>
    </message>
    <message>
        <source>Makes text and buttons large enough to be read and touched by a room of people.</source>
        <translation>Rende testo e pulsanti abbastanza grandi da leggerli e toccarli davanti a una sala di persone.</translation>
    </message>
    <message>
        <source>Light or dark as the system says.</source>
        <translation>Chiaro o scuro come dice il sistema.</translation>
    </message>
    <message>
        <source>Dark text on a light ground.</source>
        <translation>Testo scuro su fondo chiaro.</translation>
    </message>
    <message>
        <source>Light text on a dark ground.</source>
        <translation>Testo chiaro su fondo scuro.</translation>
    </message>
    <message>
        <source>The strongest contrast.</source>
        <translation>Il contrasto più forte.</translation>
    </message>
    <message>
        <source>Finds any command by a few letters of its name.</source>
        <translation>Trova qualsiasi comando da poche lettere del nome.</translation>
    </message>
    <message>
        <source>Lists all keys.</source>
        <translation>Elenca tutti i tasti.</translation>
    </message>
    <message>
        <source>Says which Baton this is.</source>
        <translation>Dice quale Baton è questo.</translation>
    </message>
    <message>
        <source>Shows or hides the panel at the side: without it the map has the whole width.</source>
        <translation>Mostra o nasconde il pannello laterale: senza, la mappa ha tutta la larghezza.</translation>
    </message>
    <message>
        <source>Shows or hides what a lens tells below the map: without it the map is larger.</source>
        <translation>Mostra o nasconde ciò che una lente dice sotto la mappa: senza, la mappa è più grande.</translation>
    </message>
    <message>
        <source>Makes a bend in the arrow, to be moved with Ctrl or Alt and the arrow keys. An arrow is bent by dragging it, too.</source>
        <translation>Fa una piega nella freccia, da spostare con Ctrl o Alt e i tasti freccia. Una freccia si piega anche trascinandola.</translation>
    </message>
    <message>
        <source>Takes all bends from the arrow: it finds its own way again.</source>
        <translation>Toglie tutte le pieghe dalla freccia: trova di nuovo la sua strada da sola.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands right of it, further to the right.</source>
        <translation>Sposta più a destra il passo scelto e tutto ciò che sta alla sua destra.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands right of it, back to the left as far as there is room.</source>
        <translation>Riporta a sinistra il passo scelto e tutto ciò che sta alla sua destra, finché c&apos;è spazio.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands below it, further down.</source>
        <translation>Sposta più in basso il passo scelto e tutto ciò che sta sotto.</translation>
    </message>
    <message>
        <source>Moves the chosen step, and all that stands below it, back up as far as there is room.</source>
        <translation>Riporta in alto il passo scelto e tutto ciò che sta sotto, finché c&apos;è spazio.</translation>
    </message>
    <message>
        <source>Asks for the name of the first phase, then of the next. Alt+Left and Alt+Right move where it begins; without a name it is removed.</source>
        <translation>Chiede il nome della prima fase, poi della successiva. Alt+Sinistra e Alt+Destra spostano il suo inizio; senza nome viene tolta.</translation>
    </message>
    <message>
        <source>Chooses the first note, then the next.</source>
        <translation>Sceglie la prima nota, poi la successiva.</translation>
    </message>
    <message>
        <source>Gives the chosen lane more height.</source>
        <translation>Dà più altezza alla corsia scelta.</translation>
    </message>
    <message>
        <source>Takes height from the chosen lane, as far as its steps leave room.</source>
        <translation>Toglie altezza alla corsia scelta, finché i suoi passi lasciano spazio.</translation>
    </message>
    <message>
        <source>Goes from bend to bend of the arrow: the one that is shown filled is moved with Ctrl or Alt and the arrow keys.</source>
        <translation>Va di piega in piega lungo la freccia: quella mostrata piena si sposta con Ctrl o Alt e i tasti freccia.</translation>
    </message>
    <message>
        <source>Takes the bend that is shown filled out of the arrow. A double click on a bend does the same.</source>
        <translation>Toglie dalla freccia la piega mostrata piena. Un doppio clic su una piega fa lo stesso.</translation>
    </message>
    <message>
        <source>Makes the chosen cards larger or smaller with the arrow keys. A card is resized by the grip at its corner, too.</source>
        <translation>Ingrandisce o rimpicciolisce le schede scelte con i tasti freccia. Una scheda si ridimensiona anche con la maniglia al suo angolo.</translation>
    </message>
    <message>
        <source>Makes the chosen cards as large as usual again. A double click on the grip at the corner of a card does the same.</source>
        <translation>Riporta le schede scelte alla grandezza solita. Un doppio clic sulla maniglia all&apos;angolo di una scheda fa lo stesso.</translation>
    </message>
    <message>
        <source>Puts in what was copied here or in another window, lines of a spreadsheet, or notes such as A -&gt; B, one a line.</source>
        <translation>Inserisce ciò che è stato copiato qui o in un’altra finestra, righe di un foglio di calcolo o appunti come A -&gt; B, uno per riga.</translation>
    </message>
    <message>
        <source>Arranges the whole map from left to right, a long chain in rows. What was placed by hand stays near.</source>
        <translation>Dispone tutta la mappa da sinistra a destra, una catena lunga in righe. Ciò che è stato messo a mano resta vicino.</translation>
    </message>
    <message>
        <source>Arranges the whole map anew. A chain too long for the window is broken into rows, like lines of text.</source>
        <translation>Dispone di nuovo tutta la mappa. Una catena troppo lunga per la finestra è spezzata in righe, come un testo.</translation>
    </message>
    <message>
        <source>Arranges the whole map anew, from left to right in one line however long it becomes.</source>
        <translation>Dispone di nuovo tutta la mappa da sinistra a destra in una sola linea, per quanto lunga diventi.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Disegna</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lenti</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenari</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>New map</source>
        <translation>Nuova mappa</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importa un foglio di calcolo…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Salva una copia come…</translation>
    </message>
    <message>
        <source>Rename the map</source>
        <translation>Rinomina la mappa</translation>
    </message>
    <message>
        <source>Keep this version…</source>
        <translation>Conserva questa versione…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versioni…</translation>
    </message>
    <message>
        <source>Back to how it was when opened</source>
        <translation>Torna a com&apos;era all&apos;apertura</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Esporta PDF…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Close the map</source>
        <translation>Chiudi la mappa</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nuova finestra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Taglia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Type a handoff</source>
        <translation>Scrivi un passaggio</translation>
    </message>
    <message>
        <source>Next step downstream</source>
        <translation>Passo successivo a valle</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>Passo precedente</translation>
    </message>
    <message>
        <source>Step beside</source>
        <translation>Passo accanto</translation>
    </message>
    <message>
        <source>Hand off to another step</source>
        <translation>Consegna a un altro passo</translation>
    </message>
    <message>
        <source>Tidy the map</source>
        <translation>Riordina la mappa</translation>
    </message>
    <message>
        <source>Tidy what is chosen</source>
        <translation>Riordina la selezione</translation>
    </message>
    <message>
        <source>Select and move</source>
        <translation>Seleziona e sposta</translation>
    </message>
    <message>
        <source>Add steps</source>
        <translation>Aggiungi passi</translation>
    </message>
    <message>
        <source>Add handoffs</source>
        <translation>Aggiungi passaggi</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Corsie</translation>
    </message>
    <message>
        <source>Add notes</source>
        <translation>Aggiungi note</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Colli di bottiglia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>E se…</translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation>Torna alla situazione attuale</translation>
    </message>
    <message>
        <source>Rename this scenario</source>
        <translation>Rinomina questo scenario</translation>
    </message>
    <message>
        <source>Make this scenario the map</source>
        <translation>Fai di questo scenario la mappa</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Rimuovi questo scenario</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Fit the map</source>
        <translation>Adatta la mappa</translation>
    </message>
    <message>
        <source>Fit what is chosen</source>
        <translation>Adatta la selezione</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Show lanes</source>
        <translation>Mostra le corsie</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Text for the room</source>
        <translation>Testo per la sala</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Find any command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>About Baton</source>
        <translation>Informazioni su Baton</translation>
    </message>
    <message>
        <source>Compare with as is</source>
        <translation>Confronta con l&apos;attuale</translation>
    </message>
    <message>
        <source>Watch cases travel</source>
        <translation>Guarda viaggiare i casi</translation>
    </message>
    <message>
        <source>Make or close space</source>
        <translation>Fai o togli spazio</translation>
    </message>
    <message>
        <source>Try to save again</source>
        <translation>Riprova a salvare</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>Copia come immagine</translation>
    </message>
    <message>
        <source>Copy as a drawing (SVG)</source>
        <translation>Copia come disegno (SVG)</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Copia come tabella</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>I suoi dettagli</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu della selezione</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trova e sostituisci</translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation>Inserisci qui un passo</translation>
    </message>
    <message>
        <source>Turn the handoff around</source>
        <translation>Inverti il passaggio</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuovo passo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nuova nota</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nuova fase</translation>
    </message>
    <message>
        <source>Lock in place</source>
        <translation>Blocca sul posto</translation>
    </message>
    <message>
        <source>Choose a lane</source>
        <translation>Scegli una corsia</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nuova corsia</translation>
    </message>
    <message>
        <source>The party of this lane</source>
        <translation>La parte di questa corsia</translation>
    </message>
    <message>
        <source>Lane up</source>
        <translation>Corsia su</translation>
    </message>
    <message>
        <source>Lane down</source>
        <translation>Corsia giù</translation>
    </message>
    <message>
        <source>Fold or unfold the lane</source>
        <translation>Ripiega o apri la corsia</translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation>Rimuovi questa parte</translation>
    </message>
    <message>
        <source>What if this handoff is late?</source>
        <translation>E se questo passaggio è in ritardo?</translation>
    </message>
    <message>
        <source>Table of handoffs</source>
        <translation>Tabella dei passaggi</translation>
    </message>
    <message>
        <source>Panel at the side</source>
        <translation>Pannello laterale</translation>
    </message>
    <message>
        <source>Strip below the map</source>
        <translation>Striscia sotto la mappa</translation>
    </message>
    <message>
        <source>Bend the arrow</source>
        <translation>Piega la freccia</translation>
    </message>
    <message>
        <source>Straighten the arrow</source>
        <translation>Raddrizza la freccia</translation>
    </message>
    <message>
        <source>Make space before it</source>
        <translation>Fai spazio prima</translation>
    </message>
    <message>
        <source>Close space before it</source>
        <translation>Togli spazio prima</translation>
    </message>
    <message>
        <source>Make space above it</source>
        <translation>Fai spazio sopra</translation>
    </message>
    <message>
        <source>Close space above it</source>
        <translation>Togli spazio sopra</translation>
    </message>
    <message>
        <source>Name or move a phase</source>
        <translation>Rinomina o sposta una fase</translation>
    </message>
    <message>
        <source>Choose a note</source>
        <translation>Scegli una nota</translation>
    </message>
    <message>
        <source>Make the lane higher</source>
        <translation>Corsia più alta</translation>
    </message>
    <message>
        <source>Make the lane lower</source>
        <translation>Corsia più bassa</translation>
    </message>
    <message>
        <source>Next bend of the arrow</source>
        <translation>Prossima piega della freccia</translation>
    </message>
    <message>
        <source>Take the bend out</source>
        <translation>Togli la piega</translation>
    </message>
    <message>
        <source>Change the size of the card</source>
        <translation>Cambia la grandezza della scheda</translation>
    </message>
    <message>
        <source>Usual size of the card</source>
        <translation>Grandezza solita della scheda</translation>
    </message>
    <message>
        <source>Tidy long chains into rows</source>
        <translation>Riordina le catene lunghe in righe</translation>
    </message>
    <message>
        <source>Tidy long chains into one line</source>
        <translation>Riordina le catene lunghe in una sola linea</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>both</source>
        <translation>entrambi</translation>
    </message>
    <message>
        <source>supplier only</source>
        <translation>solo il fornitore</translation>
    </message>
    <message>
        <source>customer only</source>
        <translation>solo il cliente</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>Agreed time.</source>
        <translation>Tempo concordato.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Share of the deliveries that keep it, in rehearsals.</source>
        <translation>Quota delle consegne che lo rispettano, nelle prove.</translation>
    </message>
    <message>
        <source>Likely between</source>
        <translation>Probabile tra</translation>
    </message>
    <message>
        <source>95 % interval (Wilson).</source>
        <translation>Intervallo al 95 % (Wilson).</translation>
    </message>
    <message>
        <source>9 in 10 took</source>
        <translation>9 su 10 hanno impiegato</translation>
    </message>
    <message>
        <source>By the clock of the standard.</source>
        <translation>Secondo l&apos;orologio dello standard.</translation>
    </message>
    <message>
        <source>Would hold</source>
        <translation>Reggerebbe</translation>
    </message>
    <message>
        <source>The time within which the agreed share did come.</source>
        <translation>Il tempo entro cui la quota concordata è arrivata davvero.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmato da</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Da rivedere il</translation>
    </message>
    <message>
        <source>The day agreed for a review.</source>
        <translation>Il giorno concordato per rivederlo.</translation>
    </message>
</context>
<context>
    <name>BottlenecksView</name>
    <message>
        <source>busy %1 of the time</source>
        <translation>occupato per %1 del tempo</translation>
    </message>
    <message>
        <source>%1, work waits %2 here</source>
        <translation>%1, qui il lavoro attende %2</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>attende %1</translation>
    </message>
    <message>
        <source>Figure on a step: share of staffed time at work. From 75 % amber, from 90 % vermilion.</source>
        <translation>Cifra sul passo: quota del tempo presidiato passata a lavorare. Dal 75 % ambra, dal 90 % vermiglio.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Nobody yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>%1 already hands off to %2. Name what is handed over to add another.</source>
        <translation>%1 consegna già a %2. Per aggiungere un altro passaggio, indicare che cosa si consegna.</translation>
    </message>
    <message>
        <source>Start on the step that hands over.</source>
        <translation>Iniziare dal passo che consegna.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>in ritardo di %1</translation>
    </message>
    <message>
        <source>This step is locked in place.</source>
        <translation>Questo passo è bloccato sul posto.</translation>
    </message>
    <message>
        <source>%1 is %2 wide and %3 high.</source>
        <translation>%1: larghezza %2, altezza %3.</translation>
    </message>
    <message>
        <source>It has its usual size.</source>
        <translation>Ha la grandezza solita.</translation>
    </message>
    <message>
        <source>This step is locked in place. Unlock it to change its size.</source>
        <translation>Questo passo è bloccato sul posto. Sbloccarlo per cambiarne la grandezza.</translation>
    </message>
    <message>
        <source>In a folded lane every step is a bar. Unfold the lane to change its size.</source>
        <translation>In una corsia ripiegata ogni passo è una barra. Aprire la corsia per cambiarne la grandezza.</translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Choose another step.</source>
        <translation>Un passo non consegna a sé stesso. Scegliere un altro passo.</translation>
    </message>
    <message>
        <source>Now the step that gets it, or a free place for a new one.</source>
        <translation>Ora il passo che lo riceve, o uno spazio libero per uno nuovo.</translation>
    </message>
</context>
<context>
    <name>Capacity</name>
    <message>
        <source>Otherwise demand would have to fall below %1 of today&apos;s, or the work on one case from %2 to below %3.</source>
        <translation>Altrimenti la domanda dovrebbe scendere sotto il %1 di quella di oggi, o il lavoro per un caso da %2 a meno di %3.</translation>
    </message>
    <message>
        <source>The backlog grows by %1 pieces of work a week.</source>
        <translation>L’arretrato cresce di %1 lavori alla settimana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people would be needed.</source>
        <translation>
            <numerusform>Servirebbe %Ln persona.</numerusform>
            <numerusform>Servirebbero %Ln persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 cases a week can be done, because then %2 is full; up to %3 if every case could take any way that leads to an end, until these are full: %4.</source>
        <translation>Si possono fare al massimo %1 casi alla settimana, perché allora %2 è al completo; fino a %3 se ogni caso potesse prendere una strada qualsiasi che porta alla fine, finché non sono pieni: %4.</translation>
    </message>
</context>
<context>
    <name>CaptureEcho</name>
    <message>
        <source>%1 (new)</source>
        <comment>step</comment>
        <translation>%1 (nuovo)</translation>
    </message>
    <message>
        <source>%1 of %2 wrong</source>
        <translation>%1 di %2 con errori</translation>
    </message>
    <message>
        <source>standard: %1</source>
        <translation>standard: %1</translation>
    </message>
    <message>
        <source>%1 of cases</source>
        <translation>%1 dei casi</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>richiede %1</translation>
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
            <numerusform>%Ln persone</numerusform>
        </translation>
    </message>
    <message>
        <source>external customer</source>
        <translation>cliente esterno</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornitore esterno</translation>
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
        <translation>persone</translation>
    </message>
    <message>
        <source>work</source>
        <translation>lavoro</translation>
    </message>
    <message>
        <source>arrivals</source>
        <translation>arrivi</translation>
    </message>
    <message>
        <source>errors made</source>
        <translation>errori commessi</translation>
    </message>
    <message>
        <source>errors caught</source>
        <translation>errori intercettati</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>durata</translation>
    </message>
    <message>
        <source>goes wrong</source>
        <translation>va male</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>controllo</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>share</source>
        <translation>quota</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>ciò che si consegna</translation>
    </message>
    <message>
        <source>done by</source>
        <translation>svolto da</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lotto</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>posizione nella mappa</translation>
    </message>
    <message>
        <source>New step %1</source>
        <translation>Nuovo passo %1</translation>
    </message>
    <message>
        <source>New party %1</source>
        <translation>Nuova parte %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuovo: %1</translation>
    </message>
    <message>
        <source>New handoff %1 → %2</source>
        <translation>Nuovo passaggio %1 → %2</translation>
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
        <translation>Senza %1</translation>
    </message>
    <message>
        <source>people needed at once</source>
        <translation>persone necessarie insieme</translation>
    </message>
    <message>
        <source>cases that arrive together</source>
        <translation>casi che arrivano insieme</translation>
    </message>
    <message>
        <source>what the customer says</source>
        <translation>che cosa dice il cliente</translation>
    </message>
    <message>
        <source>what the customer says in detail</source>
        <translation>che cosa dice il cliente nel dettaglio</translation>
    </message>
    <message>
        <source>results by period</source>
        <translation>risultati per periodo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Say which command to run.</source>
        <translation>Dire quale comando eseguire.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Manca “%1”.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Print this help and end</source>
        <translation>Mostra questo aiuto e termina</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPZIONI</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDI</translation>
    </message>
    <message>
        <source>What to work on</source>
        <translation>Su che cosa lavorare</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>NECESSARIO</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TESTO</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMERO</translation>
    </message>
    <message>
        <source>See baton --help.</source>
        <translation>Si veda baton --help.</translation>
    </message>
    <message>
        <source>Baton does not know what to do with “%1” here.</source>
        <translation>Baton non sa che cosa fare qui di “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs exactly one value.</source>
        <translation>“%1” vuole esattamente un valore.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can stand here.</source>
        <translation>“%1” non è un numero che può stare qui.</translation>
    </message>
    <message>
        <source>The value of “%1” is out of range.</source>
        <translation>Il valore di “%1” è fuori dai limiti.</translation>
    </message>
    <message>
        <source>Print one JSON object on standard output</source>
        <translation>Scrive un oggetto JSON sullo standard output</translation>
    </message>
    <message>
        <source>Language of the text: en, it or es (default: the system&apos;s)</source>
        <translation>Lingua del testo: en, it o es (predefinita: quella del sistema)</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>A .baton document or anything that can be imported</source>
        <translation>Un documento .baton o qualsiasi cosa importabile</translation>
    </message>
    <message>
        <source>The map with the changes of this scenario on top</source>
        <translation>La mappa con sopra le modifiche di questo scenario</translation>
    </message>
    <message>
        <source>Make a new document</source>
        <translation>Crea un nuovo documento</translation>
    </message>
    <message>
        <source>The document to make</source>
        <translation>Il documento da creare</translation>
    </message>
    <message>
        <source>Start from a sample; &apos;list&apos; names them</source>
        <translation>Parte da un esempio; &apos;list&apos; ne dà i nomi</translation>
    </message>
    <message>
        <source>Make a document from any readable format</source>
        <translation>Crea un documento da qualsiasi formato leggibile</translation>
    </message>
    <message>
        <source>The file to read, recognised by its content</source>
        <translation>Il file da leggere, riconosciuto dal contenuto</translation>
    </message>
    <message>
        <source>Perform scripted edits, one JSON value a line</source>
        <translation>Esegue modifiche da script, un valore JSON per riga</translation>
    </message>
    <message>
        <source>The document to edit</source>
        <translation>Il documento da modificare</translation>
    </message>
    <message>
        <source>File with the edits; &apos;-&apos; or nothing for standard input</source>
        <translation>File con le modifiche; &apos;-&apos; o nulla per lo standard input</translation>
    </message>
    <message>
        <source>The history of a document</source>
        <translation>La cronologia di un documento</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Il documento</translation>
    </message>
    <message>
        <source>Write a map in the format of OUT&apos;s suffix</source>
        <translation>Scrive una mappa nel formato del suffisso di OUT</translation>
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
        <translation>Gira il foglio</translation>
    </message>
    <message>
        <source>At full scale, over as many sheets as it takes</source>
        <translation>A grandezza naturale, su tutti i fogli che servono</translation>
    </message>
    <message>
        <source>Problems of the file and of the map</source>
        <translation>Problemi del file e della mappa</translation>
    </message>
    <message>
        <source>Load, waits, lead time, bottlenecks, structure, errors</source>
        <translation>Carico, attese, tempo di attraversamento, colli di bottiglia, struttura, errori</translation>
    </message>
    <message>
        <source>Also which of the numbers nobody has measured matters most</source>
        <translation>Anche quale dei numeri che nessuno ha misurato conta di più</translation>
    </message>
    <message>
        <source>What an error made at a step or on a handoff does downstream</source>
        <translation>Che cosa fa a valle un errore commesso in un passo o in un passaggio</translation>
    </message>
    <message>
        <source>Id of a step or of a handoff</source>
        <translation>Identificativo di un passo o di un passaggio</translation>
    </message>
    <message>
        <source>Automatic layout</source>
        <translation>Disposizione automatica</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Il file da scrivere</translation>
    </message>
    <message>
        <source>Rehearse the chain with random times</source>
        <translation>Prova la catena con tempi casuali</translation>
    </message>
    <message>
        <source>Observed time of a run, for example 30d</source>
        <translation>Tempo osservato in una prova, per esempio 30d</translation>
    </message>
    <message>
        <source>Stop arrivals after this many cases and run them out</source>
        <translation>Ferma gli arrivi dopo tanti casi e li porta a termine</translation>
    </message>
    <message>
        <source>auto, or a duration</source>
        <translation>auto, o una durata</translation>
    </message>
    <message>
        <source>Number of runs</source>
        <translation>Numero di prove</translation>
    </message>
    <message>
        <source>Seed of the random numbers</source>
        <translation>Seme dei numeri casuali</translation>
    </message>
    <message>
        <source>Threads; never changes the answer</source>
        <translation>Thread; non cambiano mai la risposta</translation>
    </message>
    <message>
        <source>Write the event log of one run to this .xes or .csv file</source>
        <translation>Scrive il registro degli eventi di una prova in questo file .xes o .csv</translation>
    </message>
    <message>
        <source>A late handoff: who notices, how bad, and when it is over</source>
        <translation>Un passaggio in ritardo: chi se ne accorge, quanto è grave e quando è finita</translation>
    </message>
    <message>
        <source>Id of the handoff</source>
        <translation>Identificativo del passaggio</translation>
    </message>
    <message>
        <source>How late, for example 2d</source>
        <translation>Di quanto è in ritardo, per esempio 2d</translation>
    </message>
    <message>
        <source>case, blocked, longer or slower (default: blocked)</source>
        <translation>case, blocked, longer o slower (predefinito: blocked)</translation>
    </message>
    <message>
        <source>When it begins, counted from the start of the observed time (default: two lead times after it; where people keep hours on a Monday, an hour after opening)</source>
        <translation>Quando comincia, contando dall&apos;inizio del tempo osservato (predefinito: dopo due tempi di attraversamento; dove si hanno orari, un lunedì, un&apos;ora dopo l&apos;apertura)</translation>
    </message>
    <message>
        <source>delay: also from no delay up to this one; start: also over a week of beginnings</source>
        <translation>delay: anche da nessun ritardo fino a questo; start: anche su una settimana di inizi</translation>
    </message>
    <message>
        <source>Money for each hour that a case is late at a customer</source>
        <translation>Denaro per ogni ora di ritardo di un caso presso un cliente</translation>
    </message>
    <message>
        <source>Number of paired runs</source>
        <translation>Numero di prove accoppiate</translation>
    </message>
    <message>
        <source>The main window as a picture, without a display</source>
        <translation>La finestra principale come immagine, senza schermo</translation>
    </message>
    <message>
        <source>The PNG to write</source>
        <translation>Il PNG da scrivere</translation>
    </message>
    <message>
        <source>Id of the element to select</source>
        <translation>Identificativo dell&apos;elemento da scegliere</translation>
    </message>
    <message>
        <source>Show this scenario</source>
        <translation>Mostra questo scenario</translation>
    </message>
    <message>
        <source>Width x height, for example 1440x900</source>
        <translation>Larghezza x altezza, per esempio 1440x900</translation>
    </message>
    <message>
        <source>Device pixels per unit</source>
        <translation>Pixel del dispositivo per unità</translation>
    </message>
    <message>
        <source>light, dark or contrast</source>
        <translation>light, dark o contrast</translation>
    </message>
    <message>
        <source>Baton: draw supplier-to-customer chains, see where they jam and what a late or wrong handoff does.</source>
        <translation>Baton: disegnare catene fornitore-cliente, vedere dove si inceppano e che cosa fa un passaggio in ritardo o sbagliato.</translation>
    </message>
    <message>
        <source>Print the version and end</source>
        <translation>Mostra la versione e termina</translation>
    </message>
    <message>
        <source>Try the first five bottlenecks out: paired runs with ten per cent less work</source>
        <translation>Prova i primi cinque colli di bottiglia: coppie di simulazioni con il dieci per cento di lavoro in meno</translation>
    </message>
    <message>
        <source>Break a long chain into rows, as the window does</source>
        <translation>Spezza una catena lunga in righe, come fa la finestra</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Start to end</source>
        <translation>Dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>Mean time of a case, by the clock: a day is 24 hours.</source>
        <translation>Tempo medio di un caso, secondo l&apos;orologio: un giorno è di 24 ore.</translation>
    </message>
    <message>
        <source>Errors that escape</source>
        <translation>Errori che sfuggono</translation>
    </message>
    <message>
        <source>Errors that leave the chain unfound, in 100 cases.</source>
        <translation>Errori che lasciano la catena senza essere trovati, su 100 casi.</translation>
    </message>
    <message>
        <source>Errors cost</source>
        <translation>Costo degli errori</translation>
    </message>
    <message>
        <source>Rework and complaints, for each case.</source>
        <translation>Rilavorazione e reclami, per ogni caso.</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Il più occupato</translation>
    </message>
    <message>
        <source>How much of the time the busiest party is at work.</source>
        <translation>Per quanto del tempo la parte più occupata lavora.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>This change needs the others, so it has no figures of its own.</source>
        <translation>Questa modifica ha bisogno delle altre, quindi non ha cifre sue.</translation>
    </message>
    <message>
        <source>Standards kept</source>
        <translation>Standard rispettati</translation>
    </message>
    <message>
        <source>Agreed standards that are kept, in rehearsals with the same luck for every row.</source>
        <translation>Standard concordati che si rispettano, in prove con la stessa sorte per ogni riga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln punti</numerusform>
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
        <translation>%1 di orario di lavoro</translation>
    </message>
    <message>
        <source>%1 cannot be kept, even with nobody in the way: %2 too little.</source>
        <translation>%1 non si può rispettare, nemmeno senza nessuno davanti: mancano %2.</translation>
    </message>
    <message>
        <source>These cannot all be kept, even with nobody in the way: %1. They ask for %2 too much.</source>
        <translation>Questi non si possono rispettare tutti, nemmeno senza nessuno davanti: %1. Chiedono %2 di troppo.</translation>
    </message>
    <message>
        <source>Give %1 %2 instead of %3</source>
        <translation>Dare a %1 %2 invece di %3</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln passo</numerusform>
            <numerusform>%Ln passi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln handoff(s)</source>
        <translation>
            <numerusform>%Ln passaggio</numerusform>
            <numerusform>%Ln passaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln department(s)</source>
        <translation>
            <numerusform>%Ln reparto</numerusform>
            <numerusform>%Ln reparti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vendor(s)</source>
        <translation>
            <numerusform>%Ln fornitore esterno</numerusform>
            <numerusform>%Ln fornitori esterni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln external customer(s)</source>
        <translation>
            <numerusform>%Ln cliente esterno</numerusform>
            <numerusform>%Ln clienti esterni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DelayView</name>
    <message>
        <source>%1 later</source>
        <translation>%1 più tardi</translation>
    </message>
    <message>
        <source>9 of 10 within %1</source>
        <translation>9 su 10 entro %1</translation>
    </message>
    <message>
        <source>Figure on a step: how much later than without the delay, half of the touched cases.</source>
        <translation>Cifra sul passo: quanto più tardi rispetto a senza ritardo, per metà dei casi toccati.</translation>
    </message>
    <message>
        <source>late by %1</source>
        <translation>in ritardo di %1</translation>
    </message>
    <message>
        <source>pull to delay</source>
        <translation>trascinare per ritardare</translation>
    </message>
    <message>
        <source>%1, late by %2</source>
        <translation>%1, in ritardo di %2</translation>
    </message>
</context>
<context>
    <name>Delays</name>
    <message>
        <source>%1 after the start</source>
        <translation>%1 dopo l&apos;inizio</translation>
    </message>
    <message>
        <source>Back to normal after %1, in half of the runs.</source>
        <translation>Di nuovo normale dopo %1, in metà delle prove.</translation>
    </message>
    <message>
        <source>Back to normal after %1; nine times in ten within %2.</source>
        <translation>Ritorno alla normalità dopo %1; nove volte su dieci entro %2.</translation>
    </message>
    <message>
        <source>It costs %1, of which %2 for waiting customers.</source>
        <translation>Costa %1, di cui %2 per clienti in attesa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Tuesday 09:00</comment>
        <translation>%1 alle %2</translation>
    </message>
    <message>
        <source>%1: the first case from %3 on comes %2 late.</source>
        <translation>%1: il primo caso, da %3 in poi, arriva con %2 di ritardo.</translation>
    </message>
    <message>
        <source>%1: blocked for %2 from %3.</source>
        <translation>%1: bloccato per %2 da %3.</translation>
    </message>
    <message>
        <source>%1: takes %2 longer from %3 on.</source>
        <translation>%1: impiega %2 in più, da %3 in poi.</translation>
    </message>
    <message>
        <source>%1: its supplier takes %2 longer for each case from %3 on.</source>
        <translation>%1: il suo fornitore impiega %2 in più per ogni caso, da %3 in poi.</translation>
    </message>
    <message>
        <source>Nothing varies in this map: the answer is exact.</source>
        <translation>In questa mappa nulla varia: la risposta è esatta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), each with the delay and without.</source>
        <translation>
            <numerusform>%Ln prova, con il ritardo e senza.</numerusform>
            <numerusform>%Ln prove, ciascuna con il ritardo e senza.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 misses its standard %2 of the time instead of %3.</source>
        <translation>%1 manca il suo standard %2 delle volte invece di %3.</translation>
    </message>
    <message>
        <source>Slack absorbs %1.</source>
        <translation>Il margine assorbe %1.</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Chi se ne accorge</translation>
    </message>
    <message>
        <source>Cases late</source>
        <translation>Casi in ritardo</translation>
    </message>
    <message>
        <source>Half by</source>
        <translation>Metà di</translation>
    </message>
    <message>
        <source>Nine in ten by</source>
        <translation>Nove su dieci di</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>%1 wrong</source>
        <comment>from one share to another</comment>
        <translation>%1 sbagliato</translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>from one number to another</comment>
        <translation>%1 persone</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>new in this scenario</source>
        <translation>nuovo in questo scenario</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>changed in this scenario</source>
        <translation>modificato in questo scenario</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>tolto</translation>
    </message>
    <message>
        <source>gone in this scenario</source>
        <translation>tolto in questo scenario</translation>
    </message>
    <message>
        <source>Blue and “new”: added. Amber: changed. Dashed and “gone”: removed.</source>
        <translation>Azzurro e “nuovo”: aggiunto. Ambra: modificato. Tratteggiato e “tolto”: rimosso.</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Opening %1…</source>
        <translation>Apertura di %1…</translation>
    </message>
</context>
<context>
    <name>DocumentBanner</name>
    <message>
        <source>This map is open in another window or on another computer. Here it can be read, but not changed.</source>
        <translation>Questa mappa è aperta in un&apos;altra finestra o su un altro computer. Qui si può leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>This map is in a place that cannot be written. It can be read, but not changed.</source>
        <translation>Questa mappa è in un posto non scrivibile. Si può leggere, ma non modificare.</translation>
    </message>
    <message>
        <source>This map was made by an older Baton and was brought up to date. The old file is kept as %1.</source>
        <translation>Questa mappa era di una versione precedente di Baton ed è stata aggiornata. Il vecchio file è conservato come %1.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Salva una copia altrove…</translation>
    </message>
    <message>
        <source>Not saved: %1 Your changes are still here.</source>
        <translation>Non salvato: %1 Le modifiche sono ancora qui.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>the file</source>
        <translation>il file</translation>
    </message>
    <message>
        <source>There is no file “%1” here; check the name and the folder.</source>
        <translation>Qui non c&apos;è nessun file “%1”; controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be read; check that it is a file and that you may open it.</source>
        <translation>Impossibile leggere “%1”; controllare che sia un file e di avere il permesso di aprirlo.</translation>
    </message>
    <message>
        <source>The file is too large for Baton; split it, or leave out what the map does not need.</source>
        <translation>Il file è troppo grande per Baton; dividerlo o togliere ciò che non serve alla mappa.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder or check its permissions.</source>
        <translation>Impossibile scrivere “%1”; scegliere un&apos;altra cartella o controllarne i permessi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was written; make room or choose another disk.</source>
        <translation>Il disco è pieno, quindi non è stato scritto nulla; liberare spazio o scegliere un altro disco.</translation>
    </message>
    <message>
        <source>This document is open for reading only; save a copy to change it.</source>
        <translation>Questo documento è aperto in sola lettura; salvarne una copia per modificarlo.</translation>
    </message>
    <message>
        <source>Baton does not recognise what “%1” holds; open a Baton document, a map as JSON, or a handoff list as CSV.</source>
        <translation>Baton non riconosce il contenuto di “%1”; aprire un documento Baton, una mappa in JSON o un elenco di passaggi in CSV.</translation>
    </message>
    <message>
        <source>“%1” is not a Baton document; import it if it is a map or a table.</source>
        <translation>“%1” non è un documento Baton; se è una mappa o una tabella, importarlo.</translation>
    </message>
    <message>
        <source>The document is damaged and was not opened; nothing in it was changed, so open a copy or an earlier backup.</source>
        <translation>Il documento è danneggiato e non è stato aperto; il suo contenuto non è cambiato: aprire una copia o un backup precedente.</translation>
    </message>
    <message>
        <source>The content of the document is not what Baton wrote; it was not opened, so use a copy or an earlier backup.</source>
        <translation>Il contenuto del documento non è quello scritto da Baton; non è stato aperto: usare una copia o un backup precedente.</translation>
    </message>
    <message>
        <source>The document is open in another window; close it there, or read it here without changing it.</source>
        <translation>Il documento è aperto in un&apos;altra finestra; chiuderlo lì, oppure leggerlo qui senza modificarlo.</translation>
    </message>
    <message>
        <source>“%1” is there already; choose another name or say that it may be replaced.</source>
        <translation>“%1” esiste già; scegliere un altro nome o indicare che può essere sostituito.</translation>
    </message>
    <message>
        <source>The last changes could not be saved; they are kept in this window, so save a copy elsewhere now.</source>
        <translation>Non è stato possibile salvare le ultime modifiche; restano in questa finestra: salvare subito una copia altrove.</translation>
    </message>
    <message>
        <source>This document was made by a newer Baton; install version %1 or later to open it.</source>
        <translation>Questo documento è stato creato con una versione più recente di Baton; per aprirlo installare la versione %1 o successiva.</translation>
    </message>
    <message>
        <source>This file was made by a newer Baton: its format is “%1”, and this version reads baton-map/1.</source>
        <translation>Questo file è stato creato con una versione più recente di Baton: il formato è “%1” e questa versione legge baton-map/1.</translation>
    </message>
    <message>
        <source>This was made by a newer Baton; install the latest version to open it.</source>
        <translation>Creato con una versione più recente di Baton; per aprirlo installare l&apos;ultima versione.</translation>
    </message>
    <message>
        <source>The member “%2” is given twice in the same object; keep one of them.</source>
        <translation>Il membro “%2” compare due volte nello stesso oggetto; tenerne uno solo.</translation>
    </message>
    <message>
        <source>The text is not well formed here: expected %1.</source>
        <translation>Qui il testo non è ben formato: previsto %1.</translation>
    </message>
    <message>
        <source>The text is not well-formed JSON here; look for a missing comma, quote or bracket.</source>
        <translation>Qui il testo non è JSON valido; cercare una virgola, una virgoletta o una parentesi mancante.</translation>
    </message>
    <message>
        <source>There are too many %1 for Baton to read; split the file.</source>
        <translation>Baton non può leggere così tanti elementi (%1); dividere il file.</translation>
    </message>
    <message>
        <source>There is more in the file than Baton can read; split it.</source>
        <translation>Il file contiene più di quanto Baton possa leggere; dividerlo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>This value</source>
        <translation>Questo valore</translation>
    </message>
    <message>
        <source>%1 must be between %3 and %4, not %2.</source>
        <translation>%1 deve essere tra %3 e %4, non %2.</translation>
    </message>
    <message>
        <source>%1 must be at least %3, not %2.</source>
        <translation>%1 deve essere almeno %3, non %2.</translation>
    </message>
    <message>
        <source>%1 must be at most %4, not %2.</source>
        <translation>%1 deve essere al massimo %4, non %2.</translation>
    </message>
    <message>
        <source>%1 is outside the range of what can be.</source>
        <translation>%1 è fuori dall&apos;intervallo possibile.</translation>
    </message>
    <message>
        <source>“%1” has a value of the wrong kind; expected: %2.</source>
        <translation>“%1” ha un valore del tipo sbagliato; previsto: %2.</translation>
    </message>
    <message>
        <source>There is a value of the wrong kind here; expected: %2.</source>
        <translation>Qui c&apos;è un valore del tipo sbagliato; previsto: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; expected: %3.</source>
        <translation>“%1” non può essere “%2”; previsto: %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here; expected: %2.</source>
        <translation>“%1” non è riconosciuto qui; previsto: %2.</translation>
    </message>
    <message>
        <source>“%1” is not known here; check the spelling.</source>
        <translation>“%1” non è riconosciuto qui; controllare come è scritto.</translation>
    </message>
    <message>
        <source>A time is missing; write for example 8min, 2h or 1h30min.</source>
        <translation>Manca un tempo; scrivere per esempio 8min, 2h o 1h30min.</translation>
    </message>
    <message>
        <source>“%1” is not a time: “%2” is not understood; write for example 8min, 2h or 1h30min.</source>
        <translation>“%1” non è un tempo: “%2” non è chiaro; scrivere per esempio 8min, 2h o 1h30min.</translation>
    </message>
    <message>
        <source>“%1” is not a time; write a number with a unit, for example 8min, 2h or 3d.</source>
        <translation>“%1” non è un tempo; scrivere un numero con un&apos;unità, per esempio 8min, 2h o 3d.</translation>
    </message>
    <message>
        <source>“%1” has the wrong number of values; write for example tri(4min, 7min, 15min).</source>
        <translation>“%1” ha un numero di valori errato; scrivere per esempio tri(4min, 7min, 15min).</translation>
    </message>
    <message>
        <source>In “%1” the times must rise from the best to the worst; “%2” is too small.</source>
        <translation>In “%1” i tempi devono crescere dal migliore al peggiore; “%2” è troppo piccolo.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be more than zero.</source>
        <translation>In “%1” il valore “%2” deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” must be a number.</source>
        <translation>In “%1” il valore “%2” deve essere un numero.</translation>
    </message>
    <message>
        <source>In “%1” the value “%2” is too small or too large.</source>
        <translation>In “%1” il valore “%2” è troppo piccolo o troppo grande.</translation>
    </message>
    <message>
        <source>In “%1” every time needs a weight, for example empirical(2h:3, 1d:1).</source>
        <translation>In “%1” ogni tempo ha bisogno di un peso, per esempio empirical(2h:3, 1d:1).</translation>
    </message>
    <message>
        <source>“%1” is not a time Baton knows; write for example 20min, 1h..3h, 30min/2h/3d or exp(20min).</source>
        <translation>“%1” non è un tempo noto a Baton; scrivere per esempio 20min, 1h..3h, 30min/2h/3d o exp(20min).</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8 here; save the file as UTF-8 and try again.</source>
        <translation>Qui il testo non è UTF-8 valido; salvare il file come UTF-8 e riprovare.</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be a map; check where it came from.</source>
        <translation>Il testo ha troppi livelli annidati per essere una mappa; controllarne la provenienza.</translation>
    </message>
    <message>
        <source>“%1” is missing here; add it.</source>
        <translation>Qui manca “%1”; aggiungerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be an id; use 1 to 64 letters, digits, or one of _ . : -.</source>
        <translation>“%1” non può essere un identificativo; usare da 1 a 64 lettere, cifre o uno dei segni _ . : -.</translation>
    </message>
    <message>
        <source>The id “%1” is used twice; give one of the two another id.</source>
        <translation>L&apos;identificativo “%1” è usato due volte; darne un altro a uno dei due.</translation>
    </message>
    <message>
        <source>“%1” names “%2”, which is not in the map; add it or correct the name.</source>
        <translation>“%1” rimanda a “%2”, che non è nella mappa; aggiungerlo o correggere il nome.</translation>
    </message>
    <message>
        <source>“%1” is not in the map; add it or correct the name.</source>
        <translation>“%1” non è nella mappa; aggiungerlo o correggere il nome.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2026-12-25.</source>
        <translation>“%1” non è una data; scriverla come 2026-12-25.</translation>
    </message>
    <message>
        <source>“%1” is not working time; write for example Mon-Fri 09:00-17:00, with a time zone such as Europe/Rome.</source>
        <translation>“%1” non è un orario di lavoro; scrivere per esempio Mon-Fri 09:00-17:00, con un fuso orario come Europe/Rome.</translation>
    </message>
    <message>
        <source>The table has no columns for who hands over and who receives; name two columns Supplier and Customer.</source>
        <translation>La tabella non ha colonne per chi consegna e chi riceve; chiamare due colonne Fornitore e Cliente.</translation>
    </message>
    <message>
        <source>This has changed in the meantime, so the edit was not made; look at it again and repeat it.</source>
        <translation>Nel frattempo qualcosa è cambiato e la modifica non è stata fatta; ricontrollare e ripeterla.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>There is no step “%1” in this map; check the id or the name.</source>
        <translation>In questa mappa non c&apos;è nessun passo “%1”; controllare l&apos;identificativo o il nome.</translation>
    </message>
    <message>
        <source>There is no handoff “%1” in this map; check the id.</source>
        <translation>In questa mappa non c&apos;è nessun passaggio “%1”; controllare l&apos;identificativo.</translation>
    </message>
    <message>
        <source>There is no scenario “%1” in this map; check the name.</source>
        <translation>In questa mappa non c&apos;è nessuno scenario “%1”; controllare il nome.</translation>
    </message>
    <message>
        <source>There is no sample “%1”; “baton new --sample list” names those there are.</source>
        <translation>Non c&apos;è nessun esempio “%1”; “baton new --sample list” elenca quelli disponibili.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at “%1”: work comes back there without end; look at the loop through it.</source>
        <translation>La simulazione si è fermata al limite presso “%1”: lì il lavoro ritorna senza fine; controllare il ciclo che lo attraversa.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit; shorten the time or the number of cases.</source>
        <translation>La simulazione si è fermata al limite; ridurre il tempo o il numero di casi.</translation>
    </message>
    <message>
        <source>The map is empty; draw a step first.</source>
        <translation>La mappa è vuota; disegnare prima un passo.</translation>
    </message>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation>Nella catena non entrano nuovi casi; indicare nel primo passo ogni quanto arriva un caso.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done; nothing was changed.</source>
        <translation>L&apos;operazione è stata annullata prima della fine; non è cambiato nulla.</translation>
    </message>
    <message>
        <source>This is not how the command is used; expected: %1.</source>
        <translation>Il comando non si usa così; previsto: %1.</translation>
    </message>
    <message>
        <source>This is not how the command is used; see “baton --help”.</source>
        <translation>Il comando non si usa così; vedere “baton --help”.</translation>
    </message>
    <message>
        <source>Something went wrong inside Baton (%1); nothing was changed, please report it.</source>
        <translation>Si è verificato un errore interno di Baton (%1); non è cambiato nulla, si prega di segnalarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Baton; nothing was changed, please report it.</source>
        <translation>Si è verificato un errore interno di Baton; non è cambiato nulla, si prega di segnalarlo.</translation>
    </message>
    <message>
        <source>“%2” is not understood here; possible is: %3.</source>
        <translation>“%2” qui non è chiaro; è possibile: %3.</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caratteri</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valori</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>scenari</translation>
    </message>
    <message>
        <source>8% wrong, within 4h, takes 2h, 30% of cases</source>
        <translation>8% sbagliati, entro 4h, richiede 2h, 30% dei casi</translation>
    </message>
    <message>
        <source>Baton cannot write “%1”; use a name that ends in one of these: %2.</source>
        <translation>Baton non sa scrivere “%1”; usare un nome che finisca con uno di questi: %2.</translation>
    </message>
    <message>
        <source>periods</source>
        <translation>periodi</translation>
    </message>
    <message>
        <source>“%1” is not a period like the others; write months as 2026-01, quarters as 2026-Q1 or years as 2026.</source>
        <translation>«%1» non è un periodo come gli altri; scrivere i mesi come 2026-01, i trimestri come 2026-Q1 o gli anni come 2026.</translation>
    </message>
    <message>
        <source>The period “%1” is there twice; keep one of the two.</source>
        <translation>Il periodo «%1» c’è due volte; tenerne uno solo.</translation>
    </message>
    <message>
        <source>“%1” is not a number; write digits, for example %2 or %3.</source>
        <translation>“%1” non è un numero; scrivere cifre, per esempio %2 o %3.</translation>
    </message>
</context>
<context>
    <name>ErrorsView</name>
    <message>
        <source>makes %1</source>
        <translation>commette %1</translation>
    </message>
    <message>
        <source>catches %1</source>
        <translation>intercetta %1</translation>
    </message>
    <message>
        <source>finds %1</source>
        <translation>trova %1</translation>
    </message>
    <message>
        <source>finds %1 of 100 of these errors</source>
        <translation>trova %1 di questi errori su 100</translation>
    </message>
    <message>
        <source>%1 of 100 of these errors travel here</source>
        <translation>%1 di questi errori su 100 passano di qui</translation>
    </message>
    <message>
        <source>%1 of 100 wrong</source>
        <translation>%1 su 100 con errori</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>makes an error in %1 of 100 cases</source>
        <translation>commette un errore in %1 casi su 100</translation>
    </message>
    <message>
        <source>gets %1</source>
        <translation>riceve %1</translation>
    </message>
    <message>
        <source>%1 of 100 of these errors reach this customer</source>
        <translation>%1 di questi errori su 100 raggiungono questo cliente</translation>
    </message>
    <message>
        <source>Chips: chance that a step makes an error, and the best it catches.</source>
        <translation>Etichette: probabilità che un passo commetta un errore, e quanti ne intercetta al meglio.</translation>
    </message>
    <message>
        <source>Of 100 errors made at the chosen place: where they are found, and who gets the rest.</source>
        <translation>Su 100 errori commessi nel punto scelto: dove vengono trovati e chi riceve gli altri.</translation>
    </message>
    <message>
        <source>an error at %1</source>
        <translation>un errore presso %1</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Exporting the map…</source>
        <translation>Esportazione della mappa…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparazione delle pagine…</translation>
    </message>
</context>
<context>
    <name>FailureModes</name>
    <message>
        <source>Error made at</source>
        <translation>Errore commesso in</translation>
    </message>
    <message>
        <source>A step, or a handoff on which what is handed over goes wrong.</source>
        <translation>Un passo, o un passaggio in cui ciò che si consegna si guasta.</translation>
    </message>
    <message>
        <source>In 100 cases</source>
        <translation>Su 100 casi</translation>
    </message>
    <message>
        <source>Errors of this kind made in 100 cases.</source>
        <translation>Errori di questo tipo commessi in 100 casi.</translation>
    </message>
    <message>
        <source>Slips through</source>
        <translation>Sfugge</translation>
    </message>
    <message>
        <source>Share that nobody finds before the external customer.</source>
        <translation>Quota che nessuno trova prima del cliente esterno.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>10 = as dear as the dearest error of this map when nobody in the house finds it.</source>
        <translation>10 = caro quanto l&apos;errore più caro di questa mappa quando nessuno in casa lo trova.</translation>
    </message>
    <message>
        <source>Occurrence</source>
        <translation>Frequenza</translation>
    </message>
    <message>
        <source>10 = in one case of ten or more often.</source>
        <translation>10 = in un caso su dieci o più spesso.</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Rilevabilità</translation>
    </message>
    <message>
        <source>10 = hardly ever found before the external customer.</source>
        <translation>10 = quasi mai trovato prima del cliente esterno.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Severity times occurrence times detection (RPN).</source>
        <translation>Gravità per frequenza per rilevabilità (RPN).</translation>
    </message>
    <message>
        <source>Cost a week</source>
        <translation>Costo a settimana</translation>
    </message>
    <message>
        <source>Expected: rework and complaints.</source>
        <translation>Previsto: rilavorazione e reclami.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>%1 and %2</source>
        <comment>two names</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <comment>three names</comment>
        <translation>%1, %2 e %3</translation>
    </message>
    <message>
        <source>%1, %2 and %3 more</source>
        <comment>two names and a number</comment>
        <translation>%1, %2 e altri %3</translation>
    </message>
    <message>
        <source>%1 seems to wait for an input that never comes (not proven); check the splits before it.</source>
        <translation>%1 sembra attendere un input che non arriva mai (non dimostrato); controllare le diramazioni che lo precedono.</translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes in %2 of cases; check the splits before it.</source>
        <translation>%1 attende un input che nel %2 dei casi non arriva mai; controllare le diramazioni che lo precedono.</translation>
    </message>
    <message>
        <source>%1 waits for an input that never comes; check the splits before it.</source>
        <translation>%1 attende un input che non arriva mai; controllare le diramazioni che lo precedono.</translation>
    </message>
    <message>
        <source>From %1 no case ever reaches an end; add a handoff that leads out.</source>
        <translation>Da %1 nessun caso arriva mai alla fine; aggiungere un passaggio che porti all&apos;uscita.</translation>
    </message>
    <message>
        <source>%1 is reached twice by the same case, so it and what follows run twice; let it wait for all inputs if that is not meant.</source>
        <translation>Lo stesso caso raggiunge %1 due volte, quindi il passo e ciò che segue si ripetono; se non è voluto, far attendere tutti gli input.</translation>
    </message>
    <message>
        <source>No case ever reaches %1; add a handoff to it or say how often cases arrive there.</source>
        <translation>Nessun caso raggiunge mai %1; aggiungere un passaggio in entrata o indicare ogni quanto vi arriva un caso.</translation>
    </message>
    <message>
        <source>The shares of the handoffs leaving %1 add up to more than 100 %; lower one of them.</source>
        <translation>Le quote dei passaggi in uscita da %1 superano in totale il 100 %; ridurne una.</translation>
    </message>
    <message>
        <source>%1 waits for all inputs, but not every case takes all ways to it; let it work on each input, or send every case on every way.</source>
        <translation>%1 attende tutti gli input, ma non ogni caso percorre tutte le vie che vi portano; farlo lavorare su ogni input, oppure mandare ogni caso su ogni via.</translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do, so the backlog grows without end; add people, save time or send fewer cases.</source>
        <translation>%1 riceve più lavoro di quanto le sue persone possano fare, quindi l&apos;arretrato cresce senza fine; aggiungere persone, risparmiare tempo o mandare meno casi.</translation>
    </message>
    <message>
        <source>Every repair creates more than one new error at %1, so the work never settles; make fewer errors there.</source>
        <translation>Ogni correzione crea più di un nuovo errore presso %1, quindi il lavoro non si stabilizza mai; ridurre gli errori in quel punto.</translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation>I casi non escono mai dal ciclo che passa per %1; prevedere un&apos;uscita.</translation>
    </message>
    <message>
        <source>No new cases enter the chain, so load and waiting are not known; say at the first step how often a case arrives.</source>
        <translation>Nella catena non entrano nuovi casi, quindi carico e attese non sono noti; indicare nel primo passo ogni quanto arriva un caso.</translation>
    </message>
    <message>
        <source>The chain ends without an external customer; add one to see what reaches them.</source>
        <translation>La catena finisce senza un cliente esterno; aggiungerne uno per vedere che cosa gli arriva.</translation>
    </message>
    <message>
        <source>the map</source>
        <translation>la mappa</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>esatto</translation>
    </message>
    <message>
        <source>bound</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>approximation</source>
        <translation>approssimazione</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
    <message>
        <source>One more person at %1</source>
        <translation>Una persona in più presso %1</translation>
    </message>
    <message>
        <source>A tenth less time per case at %1</source>
        <translation>Un decimo di tempo in meno per caso presso %1</translation>
    </message>
    <message>
        <source>A tenth fewer errors at %1</source>
        <translation>Un decimo di errori in meno presso %1</translation>
    </message>
    <message>
        <source>%1 in half the time</source>
        <translation>%1 in metà tempo</translation>
    </message>
    <message>
        <source>%1: nothing is known of its load.</source>
        <translation>%1: il carico non è noto.</translation>
    </message>
    <message>
        <source>%1: %2 from start to end.</source>
        <translation>%1: %2 dall&apos;inizio alla fine.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3: %4 a case.</source>
        <translation>%1 della rilavorazione di %2 viene da %3: %4 per caso.</translation>
    </message>
    <message>
        <source>Of 100 errors, %1 are never found.</source>
        <translation>Su 100 errori, %1 non vengono mai trovati.</translation>
    </message>
    <message>
        <source>Problems of the map</source>
        <translation>Problemi della mappa</translation>
    </message>
    <message>
        <source>Where it jams</source>
        <translation>Dove si inceppa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>What can go wrong, dearest first (ratings from 1 to 10)</source>
        <translation>Che cosa può andare storto, prima il più caro (valutazioni da 1 a 10)</translation>
    </message>
    <message>
        <source>There is %1 of the work its people can do, so the backlog grows.</source>
        <translation>C&apos;è il %1 del lavoro che le sue persone possono fare, quindi l&apos;arretrato cresce.</translation>
    </message>
    <message>
        <source>Busy %1 of the time.</source>
        <translation>Occupato per il %1 del tempo.</translation>
    </message>
    <message>
        <source>%1 has %2 of the work its people can do, so the backlog grows.</source>
        <translation>%1 ha il %2 del lavoro che le sue persone possono fare, quindi l&apos;arretrato cresce.</translation>
    </message>
    <message>
        <source>%1 is busy %2 of the time.</source>
        <translation>%1 è occupato per il %2 del tempo.</translation>
    </message>
    <message>
        <source>Work waits %1 here before anyone starts.</source>
        <translation>Il lavoro attende qui %1 prima che qualcuno inizi.</translation>
    </message>
    <message>
        <source>Work waits %1 here before anyone starts: %2 of all waiting.</source>
        <translation>Il lavoro attende qui %1 prima che qualcuno inizi: il %2 di tutta l&apos;attesa.</translation>
    </message>
    <message>
        <source>What helps most is “%1”: it takes %2 off each case.</source>
        <translation>Ciò che aiuta di più è “%1”: toglie %2 a ogni caso.</translation>
    </message>
    <message>
        <source>Gaps of up to a second between the working hours of “%1” are taken as worked; end them at 24:00 if a whole day is meant.</source>
        <translation>Gli intervalli fino a un secondo fra gli orari di lavoro di «%1» si considerano lavorati; farli finire alle 24:00 se si intende il giorno intero.</translation>
    </message>
    <message>
        <source>A case needs several people at once, and so more comes than they can do: the backlog grows.</source>
        <translation>Un caso richiede più persone insieme, e così arriva più di quanto possano fare: l’arretrato cresce.</translation>
    </message>
    <message>
        <source>%1 gets more than its people can do, as a case needs several of them at once: the backlog grows.</source>
        <translation>%1 riceve più di quanto le sue persone possano fare, perché un caso ne richiede più di una insieme: l’arretrato cresce.</translation>
    </message>
    <message>
        <source>One case at %1 needs more people at once than %2 has, so it is never begun; add people or say that fewer are needed.</source>
        <translation>Un caso a %1 richiede insieme più persone di quante ne abbia %2, quindi non comincia mai; aggiungere persone o dire che ne servono meno.</translation>
    </message>
    <message>
        <source>%1 repairs errors of its own: %2 a case.</source>
        <translation>%1 ripara errori propri: %2 per caso.</translation>
    </message>
    <message>
        <source>What a late handoff does</source>
        <translation>Che cosa provoca un passaggio in ritardo</translation>
    </message>
    <message>
        <source>Nobody notices: the chain absorbs it.</source>
        <translation>Nessuno se ne accorge: la catena lo assorbe.</translation>
    </message>
    <message>
        <source>Agreed times</source>
        <translation>Tempi concordati</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 are kept, as rehearsed in %Ln run(s).</source>
        <translation>
            <numerusform>%1 su %2 sono rispettati, secondo %Ln simulazione.</numerusform>
            <numerusform>%1 su %2 sono rispettati, secondo %Ln simulazioni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixFirst</name>
    <message>
        <source>The map needs a look</source>
        <translation>La mappa va controllata</translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation>%1 non tiene il passo</translation>
    </message>
    <message>
        <source>%1 is full</source>
        <translation>%1: al limite</translation>
    </message>
    <message>
        <source>%1 is the busiest</source>
        <translation>%1: il più occupato</translation>
    </message>
    <message>
        <source>Errors at %1</source>
        <translation>Errori presso %1</translation>
    </message>
    <message>
        <source>Ping-pong between teams</source>
        <translation>Rimpallo tra gruppi</translation>
    </message>
    <message>
        <source>Work comes back</source>
        <translation>Il lavoro torna indietro</translation>
    </message>
    <message>
        <source>One person, every case</source>
        <translation>Una persona, tutti i casi</translation>
    </message>
    <message>
        <source>%1 takes %2 off each case.</source>
        <translation>%1 toglie %2 a ogni caso.</translation>
    </message>
    <message>
        <source>Busy %1 of the time.</source>
        <translation>Occupato per il %1 del tempo.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 starts here.</source>
        <translation>Il %1 della rilavorazione di %2 nasce qui.</translation>
    </message>
    <message>
        <source>%1: %2 of the cases come back.</source>
        <translation>%1: il %2 dei casi torna indietro.</translation>
    </message>
    <message>
        <source>All work stops when the one person at %1 is away.</source>
        <translation>Tutto il lavoro si ferma quando manca l&apos;unica persona di %1.</translation>
    </message>
    <message>
        <source>%1 pieces of work arrive in a week; %2 could be handled.</source>
        <translation>In una settimana arrivano %1 lavori; se ne potrebbero svolgere %2.</translation>
    </message>
    <message numerus="yes">
        <source>The same people work on %Ln steps.</source>
        <translation>
            <numerusform>Le stesse persone lavorano su %Ln passo.</numerusform>
            <numerusform>Le stesse persone lavorano su %Ln passi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is done %2 times a case.</source>
        <translation>%1 si fa %2 volte per caso.</translation>
    </message>
    <message>
        <source>%1 of the cases come back in a loop.</source>
        <translation>Il %1 dei casi torna indietro in un giro.</translation>
    </message>
    <message>
        <source>The only road: every case needs it, and there is one person.</source>
        <translation>L&apos;unica strada: serve a ogni caso, e c&apos;è una sola persona.</translation>
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
        <translation>%1 g</translation>
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
        <translation>Tempo di lavoro in %1</translation>
    </message>
    <message>
        <source>Set-up time at %1</source>
        <translation>Tempo di preparazione in %1</translation>
    </message>
    <message>
        <source>How often cases arrive at %1</source>
        <translation>Quanto spesso arrivano casi a %1</translation>
    </message>
    <message>
        <source>Cost of a case at %1</source>
        <translation>Costo di un caso in %1</translation>
    </message>
    <message>
        <source>How often %1 makes an error</source>
        <translation>Quanto spesso %1 commette un errore</translation>
    </message>
    <message>
        <source>How many errors %1 catches</source>
        <translation>Quanti errori trova %1</translation>
    </message>
    <message>
        <source>Time to look into an error at %1</source>
        <translation>Tempo per indagare su un errore in %1</translation>
    </message>
    <message>
        <source>Time to fix an error at %1</source>
        <translation>Tempo per correggere un errore in %1</translation>
    </message>
    <message>
        <source>How many errors %1 notices</source>
        <translation>Quanti errori nota %1</translation>
    </message>
    <message>
        <source>Cost of an error that %1 notices</source>
        <translation>Costo di un errore che %1 nota</translation>
    </message>
    <message>
        <source>Cost of an error that %1 does not notice</source>
        <translation>Costo di un errore che %1 non nota</translation>
    </message>
    <message>
        <source>How long the handoff %1 takes</source>
        <translation>Quanto dura il passaggio %1</translation>
    </message>
    <message>
        <source>Share of the cases that go %1</source>
        <translation>Quota dei casi che va %1</translation>
    </message>
    <message>
        <source>How often the handoff %1 goes wrong</source>
        <translation>Quanto spesso il passaggio %1 va storto</translation>
    </message>
    <message>
        <source>How many errors are found on receipt, %1</source>
        <translation>Quanti errori si trovano alla ricezione, %1</translation>
    </message>
    <message>
        <source>Cost of an hour of %1</source>
        <translation>Costo di un&apos;ora di %1</translation>
    </message>
    <message>
        <source>People of %1</source>
        <translation>Persone di %1</translation>
    </message>
    <message>
        <source>A tenth more makes a case take about %1 longer.</source>
        <translation>Un decimo in più rende un caso più lungo di circa %1.</translation>
    </message>
    <message>
        <source>A tenth more makes a case about %1 quicker.</source>
        <translation>Un decimo in più rende un caso più rapido di circa %1.</translation>
    </message>
    <message>
        <source>A tenth more makes errors cost about %1 more.</source>
        <translation>Un decimo in più fa costare gli errori circa %1 di più.</translation>
    </message>
    <message>
        <source>A tenth more makes errors cost about %1 less.</source>
        <translation>Un decimo in più fa costare gli errori circa %1 di meno.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 more cases can be handled.</source>
        <translation>Con un decimo in più si svolgono circa %1 casi di più.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 fewer cases can be handled.</source>
        <translation>Con un decimo in più si svolgono circa %1 casi di meno.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 more errors escape.</source>
        <translation>Con un decimo in più sfuggono circa %1 errori di più.</translation>
    </message>
    <message>
        <source>With a tenth more, about %1 fewer errors escape.</source>
        <translation>Con un decimo in più sfuggono circa %1 errori di meno.</translation>
    </message>
</context>
<context>
    <name>HandoffCells</name>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Che cosa si consegna</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dura</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Va storto</translation>
    </message>
    <message>
        <source>Agreed standard</source>
        <translation>Standard concordato</translation>
    </message>
    <message>
        <source>Share of cases</source>
        <translation>Quota dei casi</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Giusto al primo colpo significa</translation>
    </message>
    <message>
        <source>The step that hands over. Empty in a new line: the customer of the line above.</source>
        <translation>Il passo che consegna. Vuoto in una riga nuova: il cliente della riga sopra.</translation>
    </message>
    <message>
        <source>What is handed over, for example insurance data.</source>
        <translation>Che cosa si consegna, per esempio dati assicurativi.</translation>
    </message>
    <message>
        <source>The step that receives.</source>
        <translation>Il passo che riceve.</translation>
    </message>
    <message>
        <source>Time on the way, for example 5min or 1h..3h.</source>
        <translation>Tempo in viaggio, per esempio 5min o 1h..3h.</translation>
    </message>
    <message>
        <source>How often what arrives is wrong, for example 8 %.</source>
        <translation>Quanto spesso ciò che arriva è sbagliato, per esempio 8 %.</translation>
    </message>
    <message>
        <source>The time both agreed on, for example 4h or 2wd.</source>
        <translation>Il tempo concordato tra i due, per esempio 4h o 2wd.</translation>
    </message>
    <message>
        <source>Share of the supplier&apos;s cases that go this way.</source>
        <translation>Quota dei casi del fornitore che va per questa via.</translation>
    </message>
    <message>
        <source>What the customer needs from it.</source>
        <translation>Che cosa ne serve al cliente.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added step %1</source>
        <translation>Aggiunto il passo %1</translation>
    </message>
    <message>
        <source>Added a step</source>
        <translation>Aggiunto un passo</translation>
    </message>
    <message>
        <source>Added handoff %1</source>
        <translation>Aggiunto il passaggio %1</translation>
    </message>
    <message>
        <source>Added a handoff</source>
        <translation>Aggiunto un passaggio</translation>
    </message>
    <message>
        <source>Added party %1</source>
        <translation>Aggiunta la parte %1</translation>
    </message>
    <message>
        <source>Added a party</source>
        <translation>Aggiunta una parte</translation>
    </message>
    <message>
        <source>Added calendar %1</source>
        <translation>Aggiunto il calendario %1</translation>
    </message>
    <message>
        <source>Added a calendar</source>
        <translation>Aggiunto un calendario</translation>
    </message>
    <message>
        <source>Added note “%1”</source>
        <translation>Aggiunta la nota “%1”</translation>
    </message>
    <message>
        <source>Added a note</source>
        <translation>Aggiunta una nota</translation>
    </message>
    <message>
        <source>Added scenario %1</source>
        <translation>Aggiunto lo scenario %1</translation>
    </message>
    <message>
        <source>Added a scenario</source>
        <translation>Aggiunto uno scenario</translation>
    </message>
    <message>
        <source>Grew the chain by %1</source>
        <translation>Catena prolungata con %1</translation>
    </message>
    <message>
        <source>Grew the chain by a step</source>
        <translation>Catena prolungata di un passo</translation>
    </message>
    <message>
        <source>Inserted %1 into a handoff</source>
        <translation>Inserito %1 in un passaggio</translation>
    </message>
    <message>
        <source>Inserted a step into a handoff</source>
        <translation>Inserito un passo in un passaggio</translation>
    </message>
    <message>
        <source>Renamed %1</source>
        <translation>Rinominato %1</translation>
    </message>
    <message>
        <source>Renamed a step</source>
        <translation>Rinominato un passo</translation>
    </message>
    <message>
        <source>Changed step %1</source>
        <translation>Modificato il passo %1</translation>
    </message>
    <message>
        <source>Changed several elements</source>
        <translation>Modificati più elementi</translation>
    </message>
    <message>
        <source>Changed handoff %1</source>
        <translation>Modificato il passaggio %1</translation>
    </message>
    <message>
        <source>Changed a handoff</source>
        <translation>Modificato un passaggio</translation>
    </message>
    <message>
        <source>Changed party %1</source>
        <translation>Modificata la parte %1</translation>
    </message>
    <message>
        <source>Changed a party</source>
        <translation>Modificata una parte</translation>
    </message>
    <message>
        <source>Changed calendar %1</source>
        <translation>Modificato il calendario %1</translation>
    </message>
    <message>
        <source>Changed a calendar</source>
        <translation>Modificato un calendario</translation>
    </message>
    <message>
        <source>Changed the map&apos;s own facts</source>
        <translation>Modificati i dati della mappa</translation>
    </message>
    <message>
        <source>Changed note “%1”</source>
        <translation>Modificata la nota “%1”</translation>
    </message>
    <message>
        <source>Changed a note</source>
        <translation>Modificata una nota</translation>
    </message>
    <message>
        <source>Changed scenario %1</source>
        <translation>Modificato lo scenario %1</translation>
    </message>
    <message>
        <source>Changed a scenario</source>
        <translation>Modificato uno scenario</translation>
    </message>
    <message>
        <source>Moved %1</source>
        <translation>Spostato %1</translation>
    </message>
    <message>
        <source>Moved several steps</source>
        <translation>Spostati più passi</translation>
    </message>
    <message>
        <source>Tidied the map</source>
        <translation>Mappa riordinata</translation>
    </message>
    <message>
        <source>Bent the arrow %1</source>
        <translation>Piegata la freccia %1</translation>
    </message>
    <message>
        <source>Bent an arrow</source>
        <translation>Piegata una freccia</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Rimosso %1</translation>
    </message>
    <message>
        <source>Removed several elements</source>
        <translation>Rimossi più elementi</translation>
    </message>
    <message>
        <source>Reconnected %1</source>
        <translation>Ricollegato %1</translation>
    </message>
    <message>
        <source>Reconnected a handoff</source>
        <translation>Ricollegato un passaggio</translation>
    </message>
    <message>
        <source>Moved the lane of %1</source>
        <translation>Spostata la corsia di %1</translation>
    </message>
    <message>
        <source>Reordered the lanes</source>
        <translation>Riordinate le corsie</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>Incollato %1</translation>
    </message>
    <message>
        <source>Pasted</source>
        <translation>Incollato</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importato %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Scripted edit of %1</source>
        <translation>Modifica da script di %1</translation>
    </message>
    <message>
        <source>Scripted edit</source>
        <translation>Modifica da script</translation>
    </message>
    <message>
        <source>Typed %1</source>
        <translation>Digitato %1</translation>
    </message>
    <message>
        <source>Typed a line</source>
        <translation>Digitata una riga</translation>
    </message>
    <message>
        <source>Went back to %1</source>
        <translation>Ritorno a %1</translation>
    </message>
    <message>
        <source>Went back to an earlier state</source>
        <translation>Ritorno a uno stato precedente</translation>
    </message>
    <message>
        <source>Agreed to a handoff</source>
        <translation>Concordato un passaggio</translation>
    </message>
    <message>
        <source>Agreed to %1</source>
        <translation>Concordato %1</translation>
    </message>
    <message>
        <source>Saved · every change is kept</source>
        <translation>Salvato · ogni modifica è conservata</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non salvato: %1</translation>
    </message>
    <message>
        <source>Read only · changes are not possible here</source>
        <translation>Sola lettura · qui non si possono fare modifiche</translation>
    </message>
    <message>
        <source>Replaced “%1” in names</source>
        <translation>Sostituito “%1” nei nomi</translation>
    </message>
    <message>
        <source>Replaced text in names</source>
        <translation>Sostituito testo nei nomi</translation>
    </message>
    <message>
        <source>Locked or unlocked %1</source>
        <translation>Bloccato o sbloccato %1</translation>
    </message>
    <message>
        <source>Locked or unlocked steps</source>
        <translation>Bloccati o sbloccati dei passi</translation>
    </message>
    <message>
        <source>Changed the lane of %1</source>
        <translation>Modificata la corsia di %1</translation>
    </message>
    <message>
        <source>Changed a lane</source>
        <translation>Modificata una corsia</translation>
    </message>
    <message>
        <source>Changed the phases</source>
        <translation>Modificate le fasi</translation>
    </message>
    <message>
        <source>Changed %1 in the table</source>
        <translation>Modificato %1 nella tabella</translation>
    </message>
    <message>
        <source>Changed the table of handoffs</source>
        <translation>Modificata la tabella dei passaggi</translation>
    </message>
    <message>
        <source>Changed the results by period</source>
        <translation>Cambiati i risultati per periodo</translation>
    </message>
    <message>
        <source>Changed the size of %1</source>
        <translation>Cambiata la grandezza di %1</translation>
    </message>
    <message>
        <source>Changed the size of several steps</source>
        <translation>Cambiata la grandezza di alcuni passi</translation>
    </message>
</context>
<context>
    <name>LongList</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Mostra %Ln in più</numerusform>
            <numerusform>Mostra %Ln in più</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Open lately</source>
        <translation>Apri recenti</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Disegna</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenari</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Corsie</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Unnamed step</source>
        <translation>Passo senza nome</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>handoff from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Nessuno indicato</translation>
    </message>
    <message>
        <source>Unnamed party</source>
        <translation>Parte senza nome</translation>
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
        <translation>%1. %2: %3 per caso (da %4 a %5)</translation>
    </message>
    <message>
        <source>Clearly apart from the others.</source>
        <translation>Nettamente staccato dagli altri.</translation>
    </message>
    <message>
        <source>A tie with %1.</source>
        <translation>Alla pari con %1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>They make %1 of rework for each other in 100 cases.</source>
        <translation>Si procurano a vicenda %1 di rilavorazione ogni 100 casi.</translation>
    </message>
    <message>
        <source>Ratings of what they hand each other stay %1 points behind its importance.</source>
        <translation>I voti a ciò che si passano restano %1 punti sotto la sua importanza.</translation>
    </message>
    <message numerus="yes">
        <source>With somebody from each of them, one end of all %Ln handoff(s) is at the table.</source>
        <translation>
            <numerusform>Con qualcuno di ciascuno, al tavolo c’è un capo dell’unico passaggio.</numerusform>
            <numerusform>Con qualcuno di ciascuno, al tavolo c’è un capo di tutti i %Ln passaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer are not enough.</source>
        <translation>Meno non bastano.</translation>
    </message>
    <message>
        <source>Fewer may do, but not fewer than %1.</source>
        <translation>Forse ne bastano meno, ma non meno di %1.</translation>
    </message>
    <message numerus="yes">
        <source>In 100 cases %Ln delivery(ies) between them miss the agreed time.</source>
        <translation>
            <numerusform>In 100 casi %Ln consegna fra loro supera il tempo concordato.</numerusform>
            <numerusform>In 100 casi %Ln consegne fra loro superano il tempo concordato.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Periods</name>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter and year</comment>
        <translation>%1º trim. %2</translation>
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
        <translation>in attesa</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>in lavorazione</translation>
    </message>
    <message>
        <source>waiting for the batch to fill</source>
        <translation>in attesa che il lotto si riempia</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>held back by the delay</source>
        <translation>trattenuto dal ritardo</translation>
    </message>
    <message>
        <source>waiting for the other inputs</source>
        <translation>in attesa degli altri arrivi</translation>
    </message>
    <message>
        <source>wrong, waiting to be looked into</source>
        <translation>sbagliato, in attesa di esame</translation>
    </message>
    <message>
        <source>wrong, being looked into</source>
        <translation>sbagliato, sotto esame</translation>
    </message>
    <message>
        <source>wrong, waiting to be fixed</source>
        <translation>sbagliato, in attesa di correzione</translation>
    </message>
    <message>
        <source>wrong, being fixed</source>
        <translation>sbagliato, in correzione</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print %1</source>
        <translation>Stampa %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Cerca in:</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Cartella superiore</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crea una nuova cartella</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista elenco</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista dettagli</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tipo di file:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome del file:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>S&amp;cegli</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostra i file &amp;nascosti</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>N&amp;uova cartella</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Posizioni recenti</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 esiste già.
Sostituirlo?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data di modifica</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
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
        <translation>Annulla</translation>
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
        <translation>Maiusc</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
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
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Destra</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Giù</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No new cases enter the chain; say at the first step how often a case arrives.</source>
        <translation>Nella catena non entrano nuovi casi; indicare nel primo passo ogni quanto arriva un caso.</translation>
    </message>
    <message>
        <source>More work arrives than can be done, so waiting grows without end and has no mean.</source>
        <translation>Arriva più lavoro di quanto se ne possa fare, quindi l&apos;attesa cresce senza fine e non ha una media.</translation>
    </message>
    <message>
        <source>A step before it is overloaded, so this waiting depends on how much gets through.</source>
        <translation>Un passo precedente è sovraccarico, quindi questa attesa dipende da quanto lavoro ne esce.</translation>
    </message>
    <message>
        <source>There are as many people as needed, so nobody waits and nobody is full.</source>
        <translation>Ci sono tutte le persone che servono, quindi nessuno attende e nessuno è al limite.</translation>
    </message>
    <message>
        <source>No work is done here, so there is nothing to measure.</source>
        <translation>Qui non si svolge lavoro, quindi non c&apos;è nulla da misurare.</translation>
    </message>
    <message>
        <source>Cases have no way to an end.</source>
        <translation>I casi non hanno una via verso la fine.</translation>
    </message>
    <message>
        <source>A step waits for an input that never comes.</source>
        <translation>Un passo attende un input che non arriva mai.</translation>
    </message>
    <message>
        <source>Cases never leave a loop.</source>
        <translation>I casi non escono mai da un ciclo.</translation>
    </message>
    <message>
        <source>Every repair creates more than one new error, so the work never settles.</source>
        <translation>Ogni correzione crea più di un nuovo errore, quindi il lavoro non si stabilizza mai.</translation>
    </message>
    <message>
        <source>The chain has no external customer.</source>
        <translation>La catena non ha un cliente esterno.</translation>
    </message>
    <message>
        <source>Times vary so much that the formula may be far off; simulate to be sure.</source>
        <translation>I tempi variano tanto che la formula può sbagliare di molto; simulare per esserne certi.</translation>
    </message>
    <message>
        <source>People share several steps, which the formula treats as one queue.</source>
        <translation>Le persone si dividono tra più passi, che la formula tratta come un&apos;unica coda.</translation>
    </message>
    <message>
        <source>A step waits for several inputs, and the slowest decides; simulate for the exact time.</source>
        <translation>Un passo attende più input e decide il più lento; simulare per il tempo esatto.</translation>
    </message>
    <message>
        <source>Cases can come back, which the formula follows only on average.</source>
        <translation>I casi possono tornare indietro, cosa che la formula segue solo in media.</translation>
    </message>
    <message>
        <source>Work is collected into batches, which the formula follows only on average.</source>
        <translation>Il lavoro si raccoglie in lotti, cosa che la formula segue solo in media.</translation>
    </message>
    <message>
        <source>There are many kinds of error; two at once in a case are left out.</source>
        <translation>Ci sono molti tipi di errore; due insieme nello stesso caso non sono considerati.</translation>
    </message>
    <message>
        <source>The calculation did not settle on a value.</source>
        <translation>Il calcolo non si è stabilizzato su un valore.</translation>
    </message>
    <message>
        <source>Tiny changes of the map would change this figure a lot, so it cannot be relied on.</source>
        <translation>Piccole modifiche alla mappa cambierebbero molto questa cifra, quindi non è affidabile.</translation>
    </message>
    <message>
        <source>It looks at one period only.</source>
        <translation>Considera un solo periodo.</translation>
    </message>
    <message>
        <source>The calculation was stopped before it was done.</source>
        <translation>Il calcolo è stato interrotto prima della fine.</translation>
    </message>
    <message>
        <source>No customer step says what an error that reaches it costs.</source>
        <translation>Nessun passo cliente dice quanto costa un errore che lo raggiunge.</translation>
    </message>
    <message>
        <source>Only its mean and its spread are known; the shape in between is the usual one.</source>
        <translation>Se ne conoscono solo la media e la dispersione; la forma nel mezzo è quella usuale.</translation>
    </message>
    <message>
        <source>It looks at this path alone; another one may take longer by chance.</source>
        <translation>Guarda solo questo percorso; un altro può durare di più per caso.</translation>
    </message>
    <message>
        <source>People work set hours; how work piles up until they come in is followed for an average week only.</source>
        <translation>Le persone hanno orari fissi; come il lavoro si accumula finché arrivano è seguito solo per una settimana media.</translation>
    </message>
    <message>
        <source>Waits at several steps are taken as if none had anything to do with the others.</source>
        <translation>Le attese in più passi sono prese come se non avessero nulla a che fare l&apos;una con l&apos;altra.</translation>
    </message>
    <message>
        <source>It is the time it would take if nobody had to wait.</source>
        <translation>È il tempo che ci vorrebbe se nessuno dovesse attendere.</translation>
    </message>
    <message>
        <source>The waits are estimates, so no limit above is known.</source>
        <translation>Le attese sono stime, quindi non si conosce un limite superiore.</translation>
    </message>
    <message>
        <source>No formula tells this; simulate to see it.</source>
        <translation>Nessuna formula lo dice; simulare per vederlo.</translation>
    </message>
    <message>
        <source>No time has been agreed here.</source>
        <translation>Qui non è stato concordato alcun tempo.</translation>
    </message>
    <message>
        <source>Urgent work goes first, and the formula takes its arrivals as independent of the rest.</source>
        <translation>Il lavoro urgente passa avanti, e la formula considera i suoi arrivi indipendenti dal resto.</translation>
    </message>
    <message>
        <source>Only if every case could take any way that leads to an end.</source>
        <translation>Solo se ogni caso potesse prendere una strada qualsiasi che porta alla fine.</translation>
    </message>
    <message>
        <source>No customer has said yet how satisfied it is.</source>
        <translation>Nessun cliente ha ancora detto quanto è soddisfatto.</translation>
    </message>
    <message>
        <source>Fewer than eight periods have both figures; fewer say nothing.</source>
        <translation>Meno di otto periodi hanno entrambe le cifre; di meno non dicono nulla.</translation>
    </message>
    <message>
        <source>One of the two is always the same, so it moves with nothing.</source>
        <translation>Una delle due è sempre uguale, quindi non si muove con nulla.</translation>
    </message>
    <message>
        <source>Copies of one case can come here by several ways, some of which wait for others: at most so many cases.</source>
        <translation>Copie di uno stesso caso possono arrivare qui per più vie, alcune delle quali ne attendono altre: al massimo tanti casi.</translation>
    </message>
    <message>
        <source>One case needs more people at once than there are, so it is never begun.</source>
        <translation>Un caso richiede insieme più persone di quante ce ne siano, quindi non comincia mai.</translation>
    </message>
    <message>
        <source>Some work needs several people at once and other work fewer; who waits until enough are free is followed only on average.</source>
        <translation>Alcuni lavori richiedono più persone insieme e altri meno; chi attende che ce ne siano abbastanza libere è seguito solo in media.</translation>
    </message>
    <message>
        <source>Cases arrive several at a time, and how they spread on their way is an estimate.</source>
        <translation>I casi arrivano a gruppi, e come si distribuiscono lungo la via è una stima.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Open a map or begin one first.</source>
        <translation>Aprire o iniziare prima una mappa.</translation>
    </message>
    <message>
        <source>This map is read only.</source>
        <translation>Questa mappa è di sola lettura.</translation>
    </message>
    <message>
        <source>The map gets its file with the first change.</source>
        <translation>La mappa riceve il suo file con la prima modifica.</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Tutto è salvato.</translation>
    </message>
    <message>
        <source>Draw a step first.</source>
        <translation>Disegnare prima un passo.</translation>
    </message>
    <message>
        <source>Begin a scenario first.</source>
        <translation>Iniziare prima uno scenario.</translation>
    </message>
    <message>
        <source>Choose a lane first.</source>
        <translation>Scegliere prima una corsia.</translation>
    </message>
    <message>
        <source>Choose a step first.</source>
        <translation>Scegliere prima un passo.</translation>
    </message>
    <message>
        <source>Choose a single handoff first.</source>
        <translation>Scegliere prima un solo passaggio.</translation>
    </message>
    <message>
        <source>Choose something first.</source>
        <translation>Scegliere prima qualcosa.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c’è nulla da annullare.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c’è nulla da ripetere.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>the chain</source>
        <translation>la catena</translation>
    </message>
    <message>
        <source>%1 gets more work than its people can do: the backlog grows, so its times depend on how long one looks.</source>
        <translation>%1 riceve più lavoro di quanto le sue persone possano fare: l&apos;arretrato cresce, quindi i tempi dipendono da quanto a lungo si osserva.</translation>
    </message>
    <message>
        <source>Some cases wait for ever at %1 for an input that never comes; check the splits before it.</source>
        <translation>Alcuni casi attendono per sempre presso %1 un input che non arriva mai; controllare le diramazioni che lo precedono.</translation>
    </message>
    <message>
        <source>There were too few runs to say this reliably; ask for more runs.</source>
        <translation>Le prove sono troppo poche per dirlo con certezza; chiederne di più.</translation>
    </message>
    <message>
        <source>The chain had not settled within the time observed; simulate a longer time.</source>
        <translation>La catena non si è stabilizzata nel tempo osservato; simulare un tempo più lungo.</translation>
    </message>
    <message>
        <source>Nothing entered the chain in the time observed; simulate a longer time.</source>
        <translation>Nulla è entrato nella catena nel tempo osservato; simulare un tempo più lungo.</translation>
    </message>
    <message>
        <source>No case was completed in the time observed; simulate a longer time.</source>
        <translation>Nessun caso è stato completato nel tempo osservato; simulare un tempo più lungo.</translation>
    </message>
    <message>
        <source>The simulation stopped at its limit at %1; look at the loop through it.</source>
        <translation>La simulazione si è fermata al limite presso %1; controllare il ciclo che lo attraversa.</translation>
    </message>
    <message>
        <source>Cases never leave the loop through %1; give it a way out.</source>
        <translation>I casi non escono mai dal ciclo che passa per %1; prevedere un&apos;uscita.</translation>
    </message>
    <message>
        <source>The time observed is shorter than the chain needs to settle (about %2).</source>
        <translation>Il tempo osservato è più breve di quello che serve alla catena per stabilizzarsi (circa %2).</translation>
    </message>
    <message>
        <source>In %3 of the runs things were not back to normal within the time observed.</source>
        <translation>Nel %3 delle prove la situazione non è tornata normale nel tempo osservato.</translation>
    </message>
    <message>
        <source>Nobody notices: with the delay everything arrives as without it.</source>
        <translation>Nessuno se ne accorge: con il ritardo tutto arriva come senza.</translation>
    </message>
    <message>
        <source>The simulation was cancelled; these are the runs done until then.</source>
        <translation>La simulazione è stata annullata; queste sono le prove svolte fino a quel momento.</translation>
    </message>
    <message>
        <source>Work in hand and waiting do not agree within 1 % (off by %3); simulate a longer time.</source>
        <translation>Lavoro in corso e attesa non concordano entro l&apos;1 % (scarto di %3); simulare un tempo più lungo.</translation>
    </message>
    <message>
        <source>The column “%1” was read as “%2”.</source>
        <translation>La colonna “%1” è stata letta come “%2”.</translation>
    </message>
    <message>
        <source>The column “%1” was left out: Baton does not know what it means.</source>
        <translation>La colonna “%1” è stata tralasciata: Baton non sa che cosa significhi.</translation>
    </message>
    <message>
        <source>The row was left out: %1.</source>
        <translation>La riga è stata tralasciata: %1.</translation>
    </message>
    <message>
        <source>“%1” was read as “%2”.</source>
        <translation>“%1” è stato letto come “%2”.</translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation>Il testo è stato letto come %1.</translation>
    </message>
    <message>
        <source>The columns were taken to be separated by “%1”.</source>
        <translation>Come separatore delle colonne è stato assunto “%1”.</translation>
    </message>
    <message>
        <source>“%1” has several values for “%2”: “%3” was kept, “%4” was not.</source>
        <translation>“%1” ha più valori per “%2”: “%3” è stato mantenuto, “%4” no.</translation>
    </message>
    <message>
        <source>The figures in “%1” were read as percent.</source>
        <translation>Le cifre in “%1” sono state lette come percentuali.</translation>
    </message>
    <message>
        <source>A day was read as 24 hours, as in “%1”; write working days where you mean them.</source>
        <translation>Un giorno è stato letto come 24 ore, come in “%1”; scrivere giorni lavorativi dove si intendono quelli.</translation>
    </message>
    <message>
        <source>The table does not say how many people work at “%1”; one was assumed.</source>
        <translation>La tabella non dice quante persone lavorano presso “%1”; se n&apos;è assunta una.</translation>
    </message>
    <message>
        <source>Every case goes from “%1” to all who receive from it, as the table gives no shares.</source>
        <translation>Ogni caso va da “%1” a tutti quelli che ne ricevono, poiché la tabella non indica quote.</translation>
    </message>
    <message>
        <source>“%1” works on a case when everything handed over for it has arrived.</source>
        <translation>“%1” lavora a un caso quando è arrivato tutto ciò che gli viene consegnato.</translation>
    </message>
    <message>
        <source>Cases go from “%1” to one of those who receive from it, to each equally often, as the table gives no shares.</source>
        <translation>I casi vanno da “%1” a uno di quelli che ne ricevono, a ciascuno con la stessa frequenza, poiché la tabella non indica quote.</translation>
    </message>
    <message>
        <source>The file has no positions, so Baton placed the steps.</source>
        <translation>Il file non contiene posizioni, quindi Baton ha disposto i passi.</translation>
    </message>
    <message>
        <source>nobody hands over</source>
        <translation>nessuno consegna</translation>
    </message>
    <message>
        <source>nobody receives</source>
        <translation>nessuno riceve</translation>
    </message>
    <message>
        <source>it repeats an earlier row</source>
        <translation>ripete una riga precedente</translation>
    </message>
    <message>
        <source>step that hands over</source>
        <translation>passo che consegna</translation>
    </message>
    <message>
        <source>step that receives</source>
        <translation>passo che riceve</translation>
    </message>
    <message>
        <source>what is handed over</source>
        <translation>ciò che si consegna</translation>
    </message>
    <message>
        <source>work of the step that hands over</source>
        <translation>lavoro del passo che consegna</translation>
    </message>
    <message>
        <source>how long the handoff takes</source>
        <translation>durata del passaggio</translation>
    </message>
    <message>
        <source>how often wrong</source>
        <translation>frequenza degli errori</translation>
    </message>
    <message>
        <source>agreed standard</source>
        <translation>standard concordato</translation>
    </message>
    <message>
        <source>people who hand over</source>
        <translation>persone che consegnano</translation>
    </message>
    <message>
        <source>people who receive</source>
        <translation>persone che ricevono</translation>
    </message>
    <message>
        <source>share of the cases</source>
        <translation>quota dei casi</translation>
    </message>
    <message>
        <source>what right first time means</source>
        <translation>che cosa significa giusto al primo colpo</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>note</translation>
    </message>
    <message>
        <source>department that hands over</source>
        <translation>reparto che consegna</translation>
    </message>
    <message>
        <source>department that receives</source>
        <translation>reparto che riceve</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulazione</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>The books of a run do not balance, so its figures cannot be relied on; please report it.</source>
        <translation>I conti di una simulazione non tornano, quindi le sue cifre non sono affidabili; si prega di segnalarlo.</translation>
    </message>
    <message>
        <source>Some work of %1 needs more people at once than there are, so it is never begun.</source>
        <translation>Qualche lavoro di %1 richiede insieme più persone di quante ce ne siano, quindi non comincia mai.</translation>
    </message>
    <message>
        <source>The figures in “%1” were read as shares of 1: %2 is %3.</source>
        <translation>Le cifre in “%1” sono state lette come quote di 1: %2 è %3.</translation>
    </message>
    <message>
        <source>it has no arrow</source>
        <translation>non ha frecce</translation>
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
        <translation>Nessuno standard</translation>
    </message>
    <message>
        <source>What the map says</source>
        <translation>Che cosa dice la mappa</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>What is handed over, how soon it is due, and who has agreed to it.</source>
        <translation>Che cosa si consegna, entro quando e chi lo ha concordato.</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ciò che si consegna</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Concordato</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Colli di bottiglia</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Untitled map</source>
        <translation>Mappa senza titolo</translation>
    </message>
    <message>
        <source>as is</source>
        <comment>no scenario</comment>
        <translation>situazione attuale</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <comment>lens, scenario, date, program</comment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Both sides, since %1</source>
        <translation>Entrambe le parti, dal %1</translation>
    </message>
    <message>
        <source>Supplier on %1, customer not yet</source>
        <translation>Fornitore il %1, cliente non ancora</translation>
    </message>
    <message>
        <source>Customer on %1, supplier not yet</source>
        <translation>Cliente il %1, fornitore non ancora</translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>nobody has agreed</comment>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>in order</source>
        <comment>key of a colour</comment>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>getting tight</source>
        <comment>key of a colour</comment>
        <translation>al limite</translation>
    </message>
    <message>
        <source>needs attention</source>
        <comment>key of a colour</comment>
        <translation>richiede attenzione</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>key of a colour</comment>
        <translation>scelto</translation>
    </message>
    <message>
        <source>%1 · row %2 of %3, column %4 of %5</source>
        <comment>poster sheet: title, place</comment>
        <translation>%1 · riga %2 di %3, colonna %4 di %5</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
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
        <translation>La soddisfazione interna</translation>
    </message>
    <message>
        <source>Satisfaction outside</source>
        <translation>La soddisfazione esterna</translation>
    </message>
    <message>
        <source>Money</source>
        <comment>at the beginning of a sentence</comment>
        <translation>Il denaro</translation>
    </message>
    <message>
        <source>satisfaction inside</source>
        <translation>la soddisfazione interna</translation>
    </message>
    <message>
        <source>satisfaction outside</source>
        <translation>la soddisfazione esterna</translation>
    </message>
    <message>
        <source>money</source>
        <comment>within a sentence</comment>
        <translation>il denaro</translation>
    </message>
    <message>
        <source>%1 does not clearly move together with %2.</source>
        <translation>%1 e %2 non si muovono chiaramente insieme.</translation>
    </message>
    <message>
        <source>%1 moves against %2 of the same period.</source>
        <translation>%1 e %2 dello stesso periodo si muovono in senso opposto.</translation>
    </message>
    <message numerus="yes">
        <source>%1 moves against %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 e %2 di %Ln periodo dopo si muovono in senso opposto.</numerusform>
            <numerusform>%1 e %2 di %Ln periodi dopo si muovono in senso opposto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moves together with %2 of the same period.</source>
        <translation>%1 e %2 dello stesso periodo si muovono insieme.</translation>
    </message>
    <message numerus="yes">
        <source>%1 moves together with %2 %Ln period(s) later.</source>
        <translation>
            <numerusform>%1 e %2 di %Ln periodo dopo si muovono insieme.</numerusform>
            <numerusform>%1 e %2 di %Ln periodi dopo si muovono insieme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rank correlation %1, probably between %2 and %3, from %Ln period(s).</source>
        <translation>
            <numerusform>Correlazione dei ranghi %1, probabilmente fra %2 e %3, da %Ln periodo.</numerusform>
            <numerusform>Correlazione dei ranghi %1, probabilmente fra %2 e %3, da %Ln periodi.</numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Puntuale</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corretto</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizzabile</translation>
    </message>
    <message>
        <source>Polite</source>
        <translation>Cortese</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>a rating</comment>
        <translation>%1 su 10</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 su 5</translation>
    </message>
    <message>
        <source>of 10</source>
        <translation>su 10</translation>
    </message>
    <message>
        <source>of 5</source>
        <translation>su 5</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln answer(s)</source>
        <translation>
            <numerusform>%1 da %2 risposta su %Ln</numerusform>
            <numerusform>%1 da %2 risposte su %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inside the house, %Ln rated handoff(s) come to %1, by what passes and how much it matters.</source>
        <translation>
            <numerusform>All’interno, %Ln passaggio valutato dà %1, secondo quanto vi passa e quanto conta.</numerusform>
            <numerusform>All’interno, %Ln passaggi valutati danno %1, secondo quanto vi passa e quanto conta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 of %Ln handoff(s).</source>
        <translation>
            <numerusform>%1 da %2 passaggio su %Ln.</numerusform>
            <numerusform>%1 da %2 passaggi su %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of the influence on what the customer outside gets.</source>
        <translation>Ha il %1 dell’influenza su ciò che riceve il cliente esterno.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1 e %2: %3</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>What the lens says</source>
        <translation>Che cosa dice la lente</translation>
    </message>
</context>
<context>
    <name>StandardsView</name>
    <message>
        <source>within %1</source>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>rispettato %1</translation>
    </message>
    <message>
        <source>keeps its standard of %1 %2 of the time</source>
        <translation>rispetta il suo standard di %1 %2 delle volte</translation>
    </message>
    <message>
        <source>Figure on a handoff: share of deliveries that keep the agreed time.</source>
        <translation>Cifra sul passaggio: quota delle consegne che rispettano il tempo concordato.</translation>
    </message>
</context>
<context>
    <name>Typed</name>
    <message>
        <source>wd</source>
        <comment>working days, directly behind a number</comment>
        <translation>gl</translation>
    </message>
    <message>
        <source>w</source>
        <comment>weeks, directly behind a number</comment>
        <translation>sett</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days, directly behind a number</comment>
        <translation>g</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>%1 week</source>
        <translation>%1 settimana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 settimane</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 giorno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 ora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 second</source>
        <translation>%1 secondo</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 secondi</translation>
    </message>
    <message>
        <source>%1 millisecond</source>
        <translation>%1 millisecondo</translation>
    </message>
    <message>
        <source>%1 milliseconds</source>
        <translation>%1 millisecondi</translation>
    </message>
    <message>
        <source>%1 working hour</source>
        <translation>%1 ora lavorativa</translation>
    </message>
    <message>
        <source>%1 working hours</source>
        <translation>%1 ore lavorative</translation>
    </message>
    <message>
        <source>%1 working minute</source>
        <translation>%1 minuto lavorativo</translation>
    </message>
    <message>
        <source>%1 working minutes</source>
        <translation>%1 minuti lavorativi</translation>
    </message>
    <message>
        <source>%1 working second</source>
        <translation>%1 secondo lavorativo</translation>
    </message>
    <message>
        <source>%1 working seconds</source>
        <translation>%1 secondi lavorativi</translation>
    </message>
    <message>
        <source>%1 working day</source>
        <translation>%1 giorno lavorativo</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1 giorni lavorativi</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nessun tempo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>working days and hours</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>tra %1 e %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>due</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tre</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quattro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinque</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sei</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sette</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>otto</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nove</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dieci</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>undici</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>dodici</translation>
    </message>
    <message>
        <source>about %1, exponential</source>
        <translation>circa %1, esponenziale</translation>
    </message>
    <message>
        <source>about %1, Erlang with %2 phases</source>
        <translation>circa %1, Erlang con %2 fasi</translation>
    </message>
    <message>
        <source>about %1, gamma, spread %2</source>
        <translation>circa %1, gamma, dispersione %2</translation>
    </message>
    <message>
        <source>about %1, give or take %2, long tail</source>
        <translation>circa %1, più o meno %2, coda lunga</translation>
    </message>
    <message>
        <source>about %1, give or take %2</source>
        <translation>circa %1, più o meno %2</translation>
    </message>
    <message>
        <source>%1 to %2, most often %3</source>
        <translation>da %1 a %2, più spesso %3</translation>
    </message>
    <message>
        <source>%1 to %2, usually %3</source>
        <translation>da %1 a %2, di solito %3</translation>
    </message>
    <message>
        <source>Weibull, scale %1, shape %2</source>
        <translation>Weibull, scala %1, forma %2</translation>
    </message>
    <message>
        <source>one of %1 times, by weight</source>
        <translation>uno di %1 tempi, secondo il peso</translation>
    </message>
    <message>
        <source>%1 within %2</source>
        <comment>share of deliveries, time</comment>
        <translation>%1 entro %2</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <comment>of 100, six</comment>
        <translation>su %1, %2</translation>
    </message>
</context>
<context>
    <name>analyze</name>
    <message>
        <source>%1 cases an hour enter the chain.</source>
        <translation>Nella catena entrano %1 casi all&apos;ora.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation>Attesa per elemento</translation>
    </message>
    <message>
        <source>From start to end a case takes %1 on average (%2); %3 of it is work.</source>
        <translation>Dall&apos;inizio alla fine un caso richiede in media %1 (%2); di cui %3 di lavoro.</translation>
    </message>
    <message>
        <source>What holds up the chain:</source>
        <translation>Che cosa frena la catena:</translation>
    </message>
    <message>
        <source>%1 errors are made per 100 cases; %2 of them reach the end unfound.</source>
        <translation>Ogni 100 casi si commettono %1 errori; %2 di questi arrivano alla fine senza essere trovati.</translation>
    </message>
    <message>
        <source>Repairing them costs %1 of work and %2 per case.</source>
        <translation>Correggerli costa %1 di lavoro e %2 per caso.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation>%1 della rilavorazione di %2 viene da %3.</translation>
    </message>
    <message>
        <source>Agreed time</source>
        <translation>Tempo concordato</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Entro</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>If nobody had to wait</source>
        <translation>Se nessuno dovesse attendere</translation>
    </message>
    <message>
        <source>Along the longest way the agreed times add up to %1; the customer was promised %2.</source>
        <translation>Lungo la via più lunga i tempi concordati fanno in tutto %1; al cliente è stato promesso %2.</translation>
    </message>
    <message>
        <source>Round and round, %1: at best one round every %2.</source>
        <translation>In tondo, %1: al meglio un giro ogni %2.</translation>
    </message>
    <message>
        <source>Who could swap jobs for a day:</source>
        <translation>Chi potrebbe scambiarsi il lavoro per un giorno:</translation>
    </message>
    <message>
        <source>The smallest team for all handoffs: %1.</source>
        <translation>La squadra più piccola per tutti i passaggi: %1.</translation>
    </message>
    <message>
        <source>While somebody cannot keep up there is no lead time to compare: relieve those first.</source>
        <translation>Finché qualcuno non sta al passo non c’è tempo di attraversamento da confrontare: alleggerire prima loro.</translation>
    </message>
    <message numerus="yes">
        <source>Tried out, ten per cent less work each (%Ln paired run(s)):</source>
        <translation>
            <numerusform>Provato, dieci per cento di lavoro in meno ciascuno (%Ln coppia di simulazioni):</numerusform>
            <numerusform>Provato, dieci per cento di lavoro in meno ciascuno (%Ln coppie di simulazioni):</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the cases go through without any error; that is as if every step did %2 right.</source>
        <translation>Il %1 dei casi passa senza alcun errore; è come se ogni passo ne facesse giusto il %2.</translation>
    </message>
    <message>
        <source>How long a case takes from start to end is not known: %1</source>
        <translation>Quanto dura un caso dall’inizio alla fine non si sa: %1</translation>
    </message>
    <message>
        <source>%1 errors are made per 100 cases. %2</source>
        <translation>Si fanno %1 errori ogni 100 casi. %2</translation>
    </message>
</context>
<context>
    <name>baton::AgreeButton</name>
    <message>
        <source>✓ %1 agreed</source>
        <translation>✓ %1: d&apos;accordo</translation>
    </message>
    <message>
        <source>%1 agrees…</source>
        <translation>%1 è d&apos;accordo…</translation>
    </message>
    <message>
        <source>%1 agreed on %2</source>
        <translation>%1: d&apos;accordo il %2</translation>
    </message>
    <message>
        <source>Note that %1 agrees to this handoff as of today</source>
        <translation>Annota che %1 è d&apos;accordo con questo passaggio da oggi</translation>
    </message>
    <message>
        <source>Take the agreement back</source>
        <translation>Ritira l&apos;accordo</translation>
    </message>
</context>
<context>
    <name>baton::AreaField</name>
    <message>
        <source>different texts</source>
        <translation>testi diversi</translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Understood</source>
        <translation>Ho capito</translation>
    </message>
</context>
<context>
    <name>baton::BottlenecksPage</name>
    <message>
        <source>What to fix first</source>
        <translation>Da dove cominciare</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Colli di bottiglia</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Ancora nulla da misurare</translation>
    </message>
    <message>
        <source>Say how long steps take, who does them and how often cases arrive; then this shows where work waits.</source>
        <translation>Indicare quanto durano i passi, chi li svolge e ogni quanto arrivano i casi; qui si vedrà dove il lavoro attende.</translation>
    </message>
    <message>
        <source>%1 cannot keep up</source>
        <translation>%1 non tiene il passo</translation>
    </message>
    <message>
        <source>%1 holds up the chain</source>
        <translation>%1 frena la catena</translation>
    </message>
    <message>
        <source>Nobody is full; %1 is busiest</source>
        <translation>Nessuno è al limite; il più occupato: %1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Da provare</translation>
    </message>
    <message>
        <source>Makes a scenario of it; the map stays as it is.</source>
        <translation>Ne fa uno scenario; la mappa resta com&apos;è.</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>Dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>Of that, work</source>
        <translation>Di cui lavoro</translation>
    </message>
    <message>
        <source>Show on map</source>
        <translation>Mostra sulla mappa</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>And after that</source>
        <translation>E dopo di questo</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln people, %1 no longer limits the chain.</source>
        <translation>
            <numerusform>Con %Ln persona, %1 non limita più la catena.</numerusform>
            <numerusform>Con %Ln persone, %1 non limita più la catena.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next limit is %1: %2 cases a week, where %3 allows %4.</source>
        <translation>Il prossimo limite è %1: %2 casi a settimana, dove %3 ne permette %4.</translation>
    </message>
    <message>
        <source>a case, end to end</source>
        <translation>per caso, dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>One case, on average</source>
        <translation>Un caso, in media</translation>
    </message>
    <message>
        <source>day = 24 h</source>
        <translation>giorno = 24 h</translation>
    </message>
    <message>
        <source>Cases a week, at most</source>
        <translation>Casi a settimana, al massimo</translation>
    </message>
    <message>
        <source>Nothing stands out yet.</source>
        <translation>Per ora nulla spicca.</translation>
    </message>
    <message>
        <source>%1: at best one round every %2.</source>
        <translation>%1: al meglio un giro ogni %2.</translation>
    </message>
    <message>
        <source>Round and round</source>
        <translation>In tondo</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the calendar</source>
        <translation>Nome del calendario</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Ogni settimana</translation>
    </message>
    <message>
        <source>Mon-Fri 09:00-17:00</source>
        <translation>Mon-Fri 09:00-17:00</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>UTC, or for example Europe/Rome</source>
        <translation>UTC, o per esempio Europe/Rome</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Chiuso il</translation>
    </message>
    <message>
        <source>2026-12-25, one a line</source>
        <translation>2026-12-25, una per riga</translation>
    </message>
    <message>
        <source>Open in addition</source>
        <translation>Aperto anche</translation>
    </message>
    <message>
        <source>2026-12-19 09:00-13:00, one a line</source>
        <translation>2026-12-19 09:00-13:00, una per riga</translation>
    </message>
    <message>
        <source>Remove calendar</source>
        <translation>Rimuovi calendario</translation>
    </message>
    <message>
        <source>Who used it is then always at work</source>
        <translation>Chi lo usava sarà sempre al lavoro</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 ore alla settimana</translation>
    </message>
</context>
<context>
    <name>baton::Canvas</name>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>This map can be looked at, but not changed here.</source>
        <translation>Questa mappa si può guardare, ma non modificare qui.</translation>
    </message>
    <message>
        <source>Receives from %1.</source>
        <translation>Riceve da %1.</translation>
    </message>
    <message>
        <source>Hands off to %1.</source>
        <translation>Consegna a %1.</translation>
    </message>
    <message>
        <source>%1 steps, %2 handoffs. Arrows walk along handoffs, Tab adds the next step.</source>
        <translation>%1 passi, %2 passaggi. Le frecce seguono i passaggi, Tab aggiunge il passo successivo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Handoff, %1 to %2</source>
        <translation>Passaggio, da %1 a %2</translation>
    </message>
    <message>
        <source>Handoff, %1 to %2, %3</source>
        <translation>Passaggio, da %1 a %2, %3</translation>
    </message>
    <message>
        <source>Step, %1</source>
        <translation>Passo, %1</translation>
    </message>
    <message>
        <source>A step does not hand off to itself. Choose another step.</source>
        <translation>Un passo non consegna a se stesso. Scegliere un altro passo.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nuovo passo</translation>
    </message>
    <message>
        <source>Choose the step that hands over first.</source>
        <translation>Scegliere prima il passo che consegna.</translation>
    </message>
    <message>
        <source>Choose the step that receives first.</source>
        <translation>Scegliere prima il passo che riceve.</translation>
    </message>
    <message>
        <source>Choose the step to add one beside.</source>
        <translation>Scegliere il passo accanto al quale aggiungerne uno.</translation>
    </message>
    <message>
        <source>Who hands what to whom?</source>
        <translation>Chi consegna che cosa a chi?</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Qui non c&apos;è ancora nulla</translation>
    </message>
    <message>
        <source>Press Tab or double click to name the first step. Tab again adds the next one, with its handoff.
You can also paste a list of handoffs from a spreadsheet.</source>
        <translation>Premere Tab o fare doppio clic per dare un nome al primo passo. Ancora Tab aggiunge il successivo, con il suo passaggio.
Si può anche incollare un elenco di passaggi da un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Finding a better arrangement; Esc stops it.</source>
        <translation>Si cerca una disposizione migliore; Esc la ferma.</translation>
    </message>
    <message>
        <source>The map was changed meanwhile, so it was left as it is.</source>
        <translation>La mappa è stata modificata nel frattempo, quindi è rimasta com&apos;è.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Lane of %1</source>
        <translation>Corsia di %1</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nuova parte</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Nuova fase</translation>
    </message>
    <message>
        <source>Phase, %1</source>
        <translation>Fase, %1</translation>
    </message>
    <message>
        <source>Lane, %1</source>
        <translation>Corsia, %1</translation>
    </message>
    <message>
        <source>No steps stand in it.</source>
        <translation>Non contiene passi.</translation>
    </message>
    <message>
        <source>Steps in it: %1.</source>
        <translation>Passi al suo interno: %1.</translation>
    </message>
    <message>
        <source>There is no space left here that could be closed.</source>
        <translation>Qui non resta spazio da togliere.</translation>
    </message>
    <message>
        <source>There are no notes on this map.</source>
        <translation>In questa mappa non ci sono note.</translation>
    </message>
    <message>
        <source>There are no phases on this map.</source>
        <translation>In questa mappa non ci sono fasi.</translation>
    </message>
    <message>
        <source>Type its name; Alt+Left and Alt+Right move where it begins, without a name it is removed.</source>
        <translation>Scrivere il nome; Alt+Sinistra e Alt+Destra spostano il suo inizio, senza nome viene tolta.</translation>
    </message>
    <message>
        <source>Ctrl+arrows move the bend, Alt+arrows move it finely; B adds another, Ctrl+B goes to the next, Shift+B straightens the arrow.</source>
        <translation>Ctrl+frecce spostano la piega, Alt+frecce la spostano di poco; B ne aggiunge un&apos;altra, Ctrl+B va alla prossima, Maiusc+B raddrizza la freccia.</translation>
    </message>
    <message>
        <source>This arrow has no bends. B makes one.</source>
        <translation>Questa freccia non ha pieghe. B ne fa una.</translation>
    </message>
    <message>
        <source>Bend %1 of %2. Ctrl+arrows move it, Ctrl+Shift+B takes it out.</source>
        <translation>Piega %1 di %2. Ctrl+frecce la spostano, Ctrl+Maiusc+B la toglie.</translation>
    </message>
    <message>
        <source>The arrow has no bends any more.</source>
        <translation>La freccia non ha più pieghe.</translation>
    </message>
    <message>
        <source>This lane is as low as its steps allow.</source>
        <translation>Questa corsia è già bassa quanto i suoi passi permettono.</translation>
    </message>
    <message>
        <source>%1 has handoffs of its own already. Only a step without any is put into a handoff.</source>
        <translation>%1 ha già passaggi suoi. Solo un passo che non ne ha si mette in mezzo a un passaggio.</translation>
    </message>
    <message>
        <source>The arrow keys change the size, Alt+arrows finely. Enter keeps it, Esc gives up.</source>
        <translation>I tasti freccia cambiano la grandezza, Alt+frecce di poco. Invio la conserva, Esc rinuncia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bend(s) left.</source>
        <translation>
            <numerusform>Resta %Ln piega.</numerusform>
            <numerusform>Restano %Ln pieghe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved right.</source>
        <translation>Spostato a destra.</translation>
    </message>
    <message>
        <source>Moved left.</source>
        <translation>Spostato a sinistra.</translation>
    </message>
    <message>
        <source>Moved down.</source>
        <translation>Spostato in basso.</translation>
    </message>
    <message>
        <source>Moved up.</source>
        <translation>Spostato in alto.</translation>
    </message>
    <message>
        <source>%1 overlaps %2.</source>
        <translation>%1 si sovrappone a %2.</translation>
    </message>
    <message>
        <source>%1 is left of %2.</source>
        <translation>%1 è a sinistra di %2.</translation>
    </message>
    <message>
        <source>%1 is right of %2.</source>
        <translation>%1 è a destra di %2.</translation>
    </message>
    <message>
        <source>%1 is above %2.</source>
        <translation>%1 è sopra %2.</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 è sotto %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved right.</source>
        <translation>
            <numerusform>%Ln passo spostato a destra.</numerusform>
            <numerusform>%Ln passi spostati a destra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved left.</source>
        <translation>
            <numerusform>%Ln passo spostato a sinistra.</numerusform>
            <numerusform>%Ln passi spostati a sinistra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved down.</source>
        <translation>
            <numerusform>%Ln passo spostato in basso.</numerusform>
            <numerusform>%Ln passi spostati in basso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) moved up.</source>
        <translation>
            <numerusform>%Ln passo spostato in alto.</numerusform>
            <numerusform>%Ln passi spostati in alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved right.</source>
        <translation>
            <numerusform>%Ln elemento spostato a destra.</numerusform>
            <numerusform>%Ln elementi spostati a destra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved left.</source>
        <translation>
            <numerusform>%Ln elemento spostato a sinistra.</numerusform>
            <numerusform>%Ln elementi spostati a sinistra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved down.</source>
        <translation>
            <numerusform>%Ln elemento spostato in basso.</numerusform>
            <numerusform>%Ln elementi spostati in basso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) moved up.</source>
        <translation>
            <numerusform>%Ln elemento spostato in alto.</numerusform>
            <numerusform>%Ln elementi spostati in alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked step(s) stayed.</source>
        <translation>
            <numerusform>%Ln passo bloccato è rimasto.</numerusform>
            <numerusform>%Ln passi bloccati sono rimasti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map is empty.</source>
        <translation>La mappa è vuota.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Scelti: %1.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy steps, a range of a spreadsheet or lines such as “A -&gt; B” first.</source>
        <translation>Non c’è nulla da incollare; copiare prima dei passi, un intervallo di un foglio di calcolo o righe come “A -&gt; B”.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>All of this is on the map already.</source>
        <translation>Tutto questo è già nella mappa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without an arrow were left out.</source>
        <translation>
            <numerusform>%Ln riga senza freccia è stata tralasciata.</numerusform>
            <numerusform>%Ln righe senza freccia sono state tralasciate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanes have neither rows nor one line. Hide them first.</source>
        <translation>Le corsie non hanno né righe né una sola linea. Nasconderle prima.</translation>
    </message>
    <message>
        <source>Hand off from %1 to which step? Type its name, or walk there with the arrows and press Enter, or click it; on a handoff (Shift+arrows), Enter puts it in between. Esc stops.</source>
        <translation>Da %1 a quale passo consegnare? Digitarne il nome, oppure raggiungerlo con le frecce e premere Invio, o fare clic; su un passaggio (Maiusc+frecce), Invio lo mette in mezzo. Esc interrompe.</translation>
    </message>
    <message>
        <source>Hand off from %1 to which step? Type its name, or walk there with the arrows and press Enter, or click it. Esc stops.</source>
        <translation>Da %1 a quale passo consegnare? Digitarne il nome, oppure raggiungerlo con le frecce e premere Invio, o fare clic. Esc interrompe.</translation>
    </message>
</context>
<context>
    <name>baton::CaptureLine</name>
    <message>
        <source>Registration -&gt; Billing: insurance data, 8% wrong, within 4h</source>
        <translation>Accettazione -&gt; Fatturazione: dati assicurativi, 8% sbagliati, entro 4h</translation>
    </message>
    <message>
        <source>Type a chain as a sentence</source>
        <translation>Scrivere una catena come frase</translation>
    </message>
    <message>
        <source>⏎ adds</source>
        <translation>⏎ aggiunge</translation>
    </message>
    <message>
        <source>… and the name of the next step</source>
        <translation>… e il nome del passo successivo</translation>
    </message>
    <message>
        <source>All of this is on the map already.</source>
        <translation>Tutto questo è già nella mappa.</translation>
    </message>
    <message>
        <source>Added: %1.</source>
        <translation>Aggiunto: %1.</translation>
    </message>
    <message>
        <source>Tab completes · ⏎ adds</source>
        <translation>Tab completa · ⏎ aggiunge</translation>
    </message>
</context>
<context>
    <name>baton::CaseStory</name>
    <message>
        <source>Playback</source>
        <translation>Riproduzione</translation>
    </message>
    <message>
        <source>A run of this chain is being worked out...</source>
        <translation>Si calcola una prova di questa catena...</translation>
    </message>
    <message>
        <source>On their way now</source>
        <translation>Ora in corso</translation>
    </message>
    <message>
        <source>Longest in the chain first. Press a case, here or on the map, for its story.</source>
        <translation>Prima chi è da più tempo nella catena. Fare clic su un caso, qui o sulla mappa, per la sua storia.</translation>
    </message>
    <message>
        <source>In whose hands</source>
        <translation>In quali mani</translation>
    </message>
    <message>
        <source>All cases on their way</source>
        <translation>Tutti i casi in corso</translation>
    </message>
    <message>
        <source>Entered, and still on its way</source>
        <translation>Entrato, e ancora in corso</translation>
    </message>
    <message>
        <source>From start to end</source>
        <translation>Dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>In somebody&apos;s hands</source>
        <translation>Nelle mani di qualcuno</translation>
    </message>
    <message>
        <source>It waited</source>
        <translation>Ha atteso</translation>
    </message>
    <message>
        <source>It was on its way</source>
        <translation>È stato in viaggio</translation>
    </message>
    <message>
        <source>Parallel branches are added up; a day is 24 hours.</source>
        <translation>I rami paralleli si sommano; un giorno è di 24 ore.</translation>
    </message>
</context>
<context>
    <name>baton::CatchesEditor</name>
    <message>
        <source>Add a step whose errors are caught here</source>
        <translation>Aggiungi un passo i cui errori si intercettano qui</translation>
    </message>
    <message>
        <source>Errors of any step</source>
        <translation>Errori di qualsiasi passo</translation>
    </message>
    <message>
        <source>All other steps</source>
        <translation>Tutti gli altri passi</translation>
    </message>
    <message>
        <source>Catches errors of %1</source>
        <translation>Intercetta gli errori di %1</translation>
    </message>
    <message>
        <source>No longer treat errors of %1 apart</source>
        <translation>Non trattare più a parte gli errori di %1</translation>
    </message>
    <message>
        <source>Set apart the errors of…</source>
        <translation>Tratta a parte gli errori di…</translation>
    </message>
</context>
<context>
    <name>baton::ChoiceField</name>
    <message>
        <source>different values</source>
        <translation>valori diversi</translation>
    </message>
</context>
<context>
    <name>baton::ColourField</name>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
</context>
<context>
    <name>baton::CommandPalette</name>
    <message>
        <source>Find any command</source>
        <translation>Trova un comando</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Scrivere che cosa si vuole fare</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No command is called “%1”.</source>
        <translation>Nessun comando si chiama «%1».</translation>
    </message>
</context>
<context>
    <name>baton::Comparison</name>
    <message>
        <source>As is and what if</source>
        <translation>Attuale e scenario</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Termina il confronto</translation>
    </message>
    <message>
        <source>Figures as is and in the scenario</source>
        <translation>Cifre attuali e nello scenario</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>Compared with as is: nothing differs on the map.</source>
        <translation>Confronto con l&apos;attuale: sulla mappa non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with as is: %Ln step(s) or handoff(s) differ.</source>
        <translation>
            <numerusform>Confronto con l&apos;attuale: %Ln passo o passaggio è diverso.</numerusform>
            <numerusform>Confronto con l&apos;attuale: %Ln passi o passaggi sono diversi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comparison with as is has ended.</source>
        <translation>Il confronto con l&apos;attuale è terminato.</translation>
    </message>
</context>
<context>
    <name>baton::ContextPad</name>
    <message>
        <source>What to do with the selection</source>
        <translation>Che cosa fare con la selezione</translation>
    </message>
    <message>
        <source>Insert a step here</source>
        <translation>Inserisci qui un passo</translation>
    </message>
    <message>
        <source>Next step (Tab)</source>
        <translation>Passo successivo (Tab)</translation>
    </message>
    <message>
        <source>Turn around</source>
        <translation>Inverti</translation>
    </message>
    <message>
        <source>Hand off to… (C)</source>
        <translation>Consegna a… (C)</translation>
    </message>
    <message>
        <source>What if this is late?</source>
        <translation>E se fosse in ritardo?</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Rinomina (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>Rimuovi (Canc)</translation>
    </message>
</context>
<context>
    <name>baton::DelayControls</name>
    <message>
        <source>Late by</source>
        <translation>In ritardo di</translation>
    </message>
    <message>
        <source>Type a duration, for example 2d or 4h 30min.</source>
        <translation>Scrivere una durata, per esempio 2g o 4h 30min.</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>One case is late by this, once.</source>
        <translation>Un solo caso è in ritardo di tanto, una volta.</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloccato</translation>
    </message>
    <message>
        <source>Nothing gets through for this long; then everything arrives at once.</source>
        <translation>Per questo tempo non passa nulla; poi arriva tutto insieme.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>D&apos;ora in poi</translation>
    </message>
    <message>
        <source>Every handover takes this much longer from now on.</source>
        <translation>D&apos;ora in poi ogni consegna dura tanto di più.</translation>
    </message>
    <message>
        <source>Slower supplier</source>
        <translation>Fornitore più lento</translation>
    </message>
    <message>
        <source>The supplier needs this much longer for each case from now on.</source>
        <translation>D&apos;ora in poi il fornitore impiega tanto di più per ogni caso.</translation>
    </message>
    <message>
        <source>Choose a handoff</source>
        <translation>Scegliere un passaggio</translation>
    </message>
    <message>
        <source>Press an arrow on the map, or pull it late.</source>
        <translation>Fare clic su una freccia della mappa, o trascinarla in ritardo.</translation>
    </message>
</context>
<context>
    <name>baton::DelayLinks</name>
    <message>
        <source>Kept as a scenario: %1</source>
        <translation>Conservato come scenario: %1</translation>
    </message>
</context>
<context>
    <name>baton::DelayPage</name>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>%1 is late by %2.</source>
        <translation>%1 è in ritardo di %2.</translation>
    </message>
    <message>
        <source>%1 is late by %2, nine times in ten by at most %3.</source>
        <translation>%1 è in ritardo di %2, nove volte su dieci al massimo di %3.</translation>
    </message>
    <message>
        <source>Slack that absorbs it</source>
        <translation>Margine che lo assorbe</translation>
    </message>
    <message>
        <source>Rehearsing with random times...</source>
        <translation>Simulazione con tempi casuali...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), the same luck with and without it.</source>
        <translation>
            <numerusform>%Ln prova, la stessa sorte con e senza ritardo.</numerusform>
            <numerusform>%Ln prove, la stessa sorte con e senza ritardo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 runs so far, the same luck with and without it.</source>
        <translation>%1 prove di %2 finora, la stessa sorte con e senza ritardo.</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>In ritardo: %1</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>Conserva come scenario</translation>
    </message>
    <message>
        <source>Keeps it in the document as %1.</source>
        <translation>Lo conserva nel documento come %1.</translation>
    </message>
    <message>
        <source>%1, half of the late cases</source>
        <translation>%1, metà dei casi in ritardo</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 più tardi</translation>
    </message>
    <message>
        <source>No customer notices: the chain absorbs it.</source>
        <translation>Nessun cliente se ne accorge: la catena lo assorbe.</translation>
    </message>
    <message>
        <source>Standards missed more often</source>
        <translation>Standard mancati più spesso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Runs that did not recover</source>
        <translation>Prove senza ritorno alla normalità</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>How late, at %1</source>
        <translation>Quanto in ritardo, presso %1</translation>
    </message>
    <message>
        <source>How late the touched cases are</source>
        <translation>Quanto ritardano i casi toccati</translation>
    </message>
    <message>
        <source>Who notices</source>
        <translation>Chi se ne accorge</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nessuno.</translation>
    </message>
    <message>
        <source>One case at %1, nobody in the way</source>
        <translation>Un caso in %1, con nessuno davanti</translation>
    </message>
    <message>
        <source>Nine in ten of them within</source>
        <translation>Nove su dieci di loro entro</translation>
    </message>
    <message>
        <source>Back to normal, usually after</source>
        <translation>Di nuovo normale, di solito dopo</translation>
    </message>
    <message>
        <source>Rehearsing with random times: %1 of %2 runs.</source>
        <translation>Prova con tempi casuali: %1 di %2.</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Guardalo</translation>
    </message>
    <message>
        <source>Shows the cases of one run travelling along the handoffs, with this delay.</source>
        <translation>Mostra i casi di una prova che viaggiano lungo i passaggi, con questo ritardo.</translation>
    </message>
    <message>
        <source>Back to normal, nine times in ten within</source>
        <translation>Di nuovo normale, nove volte su dieci entro</translation>
    </message>
    <message>
        <source>share of the late cases</source>
        <translation>quota dei casi in ritardo</translation>
    </message>
    <message>
        <source>half of the late cases</source>
        <translation>metà dei casi in ritardo</translation>
    </message>
    <message>
        <source>Not back to normal in %1 of the runs.</source>
        <translation>Non torna alla normalità nel %1 delle simulazioni.</translation>
    </message>
    <message>
        <source>Usually back to normal after %1.</source>
        <translation>Di solito torna alla normalità dopo %1.</translation>
    </message>
    <message>
        <source>Back to normal after %1, nine times in ten within %2.</source>
        <translation>Torna alla normalità dopo %1, nove volte su dieci entro %2.</translation>
    </message>
</context>
<context>
    <name>baton::DelayStrip</name>
    <message>
        <source>Delay</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Ripple</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Longer delays</source>
        <translation>Ritardi più lunghi</translation>
    </message>
    <message>
        <source>Worst moment</source>
        <translation>Momento peggiore</translation>
    </message>
    <message>
        <source>When in the week the delay does most harm</source>
        <translation>Quando, nella settimana, il ritardo fa più danno</translation>
    </message>
    <message>
        <source>How late the customer is. Press a point to ask about it.</source>
        <translation>Di quanto tarda il cliente. Fare clic su un punto per chiederne.</translation>
    </message>
    <message>
        <source>What all cases together lose, by when it begins.</source>
        <translation>Quanto perdono tutti i casi insieme, secondo quando comincia.</translation>
    </message>
    <message>
        <source>Beginning %1, %2: all cases together lose %3.</source>
        <translation>Iniziando %1, %2: tutti i casi insieme perdono %3.</translation>
    </message>
    <message>
        <source>When the delay begins makes no difference that can be told from chance.</source>
        <translation>Quando comincia il ritardo non fa differenza che si distingua dal caso.</translation>
    </message>
    <message>
        <source>What all cases together lose. The worst moment is %1, %2.</source>
        <translation>Quanto perdono tutti i casi insieme. Il momento peggiore è %1, %2.</translation>
    </message>
    <message>
        <source>One case, mean times, no queues: planned grey, late orange. Shaded: nobody is there.</source>
        <translation>Un caso, tempi medi, niente code: previsto in grigio, in ritardo in arancione. Ombreggiato: non c’è nessuno.</translation>
    </message>
</context>
<context>
    <name>baton::DocumentActions</name>
    <message>
        <source>New map</source>
        <translation>Nuova mappa</translation>
    </message>
    <message>
        <source>Maps and tables (*.baton *.json *.csv *.tsv *.txt)</source>
        <translation>Mappe e tabelle (*.baton *.json *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Baton documents (*.baton)</source>
        <translation>Documenti Baton (*.baton)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelle (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importa un foglio di calcolo</translation>
    </message>
    <message>
        <source>Imported as a new map. The file %1 is as it was.</source>
        <translation>Importato come nuova mappa. Il file %1 è rimasto com&apos;era.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Salva una copia come</translation>
    </message>
    <message>
        <source> copy.baton</source>
        <translation> copia.baton</translation>
    </message>
    <message>
        <source>Copy saved: %1</source>
        <translation>Copia salvata: %1</translation>
    </message>
    <message>
        <source>Every change is kept anyway. This moment is now a version too: %1</source>
        <translation>Ogni modifica è comunque conservata. Questo momento ora è anche una versione: %1</translation>
    </message>
    <message>
        <source>The map is as it was when opened. Undo returns to your changes.</source>
        <translation>La mappa è com&apos;era all&apos;apertura. Annulla riporta alle modifiche.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Esportato: %1</translation>
    </message>
    <message>
        <source>Saved. Nothing was lost.</source>
        <translation>Salvato. Nulla è andato perso.</translation>
    </message>
</context>
<context>
    <name>baton::DrawPage</name>
    <message>
        <source>Tab next step · Enter sibling · Shift+Tab before · C connect · Ctrl+F find · Ctrl+Shift+P everything · F1 all keys</source>
        <translation>Tab passo successivo · Invio accanto · Maiusc+Tab prima · C collega · Ctrl+F trova · Ctrl+Maiusc+P tutto · F1 tutti i tasti</translation>
    </message>
</context>
<context>
    <name>baton::EchoEdit</name>
    <message>
        <source>Where this figure comes from (Alt+Down)</source>
        <translation>Da dove viene questa cifra (Alt+Giù)</translation>
    </message>
    <message>
        <source>Source of “%1”: %2</source>
        <translation>Fonte di “%1”: %2</translation>
    </message>
</context>
<context>
    <name>baton::EditActions</name>
    <message>
        <source>Undone: %1.</source>
        <translation>Annullato: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ripristinato: %1.</translation>
    </message>
</context>
<context>
    <name>baton::ErrorsPage</name>
    <message>
        <source>Exact for one error at a time.</source>
        <translation>Esatto per un errore alla volta.</translation>
    </message>
    <message>
        <source>An approximation: the error is copied along parallel ways, and who finds it first depends on time.</source>
        <translation>Un&apos;approssimazione: l&apos;errore si copia lungo vie parallele, e chi lo trova per primo dipende dal tempo.</translation>
    </message>
    <message>
        <source>%1 of the rework at %2 comes from %3.</source>
        <translation>%1 della rilavorazione di %2 viene da %3.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>No errors are known yet</source>
        <translation>Nessun errore è ancora noto</translation>
    </message>
    <message>
        <source>Say at a step how often it makes an error, or on a handoff how often it goes wrong; then press it here.</source>
        <translation>Indicare in un passo quanto spesso commette un errore, o in un passaggio quanto spesso va male; poi fare clic qui.</translation>
    </message>
    <message>
        <source>An error at %1</source>
        <translation>Un errore presso %1</translation>
    </message>
    <message>
        <source>%1 errors of this kind are made in 100 cases.</source>
        <translation>Su 100 casi si commettono %1 errori di questo tipo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finds most of them, %Ln handoff(s) later.</source>
        <translation>
            <numerusform>%1 ne trova la maggior parte, %Ln passaggio dopo.</numerusform>
            <numerusform>%1 ne trova la maggior parte, %Ln passaggi dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the chain finds them.</source>
        <translation>Nessuno nella catena li trova.</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Trovato da</translation>
    </message>
    <message>
        <source>Cost each</source>
        <translation>Costo ciascuno</translation>
    </message>
    <message>
        <source>Leave the chain unfound</source>
        <translation>Escono dalla catena senza essere trovati</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 su 100</translation>
    </message>
    <message>
        <source>One error costs</source>
        <translation>Un errore costa</translation>
    </message>
    <message>
        <source>Costs this chain</source>
        <translation>Costa a questa catena</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <translation>%1 alla settimana</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propri</translation>
    </message>
    <message>
        <source>Whose errors %1 repairs</source>
        <translation>Di chi sono gli errori che %1 corregge</translation>
    </message>
    <message>
        <source>Best place for one check</source>
        <translation>Il punto migliore per un controllo</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Controllo: %1</translation>
    </message>
    <message>
        <source>A check that finds every error that gets there. Makes a scenario of it; the map stays as it is.</source>
        <translation>Un controllo che trova ogni errore che vi arriva. Ne fa uno scenario; la mappa resta com&apos;è.</translation>
    </message>
    <message>
        <source>Of 100</source>
        <translation>Su 100</translation>
    </message>
    <message>
        <source>saved a week</source>
        <translation>risparmiati a settimana</translation>
    </message>
    <message>
        <source>saved a case</source>
        <translation>risparmiati per caso</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>On receipt, %1</source>
        <translation>Alla ricezione, %1</translation>
    </message>
</context>
<context>
    <name>baton::ErrorsStrip</name>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Whose rework</source>
        <translation>Rilavorazione di chi</translation>
    </message>
    <message>
        <source>Failure modes</source>
        <translation>Modi di guasto</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>Save the table for a spreadsheet</source>
        <translation>Salva la tabella per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Who causes whose rework, time a week</source>
        <translation>Chi causa la rilavorazione di chi, tempo a settimana</translation>
    </message>
    <message>
        <source>Failure modes and their effects</source>
        <translation>Modi di guasto ed effetti</translation>
    </message>
    <message>
        <source>Once it is known how often errors are made and caught, this shows whose errors make work for whom.</source>
        <translation>Quando si saprà quanto spesso si commettono e si trovano errori, qui si vedrà di chi sono gli errori che danno lavoro e a chi.</translation>
    </message>
    <message>
        <source>FMEA, dearest first; ratings from 1 to 10.</source>
        <translation>FMEA, prima il più caro; valutazioni da 1 a 10.</translation>
    </message>
    <message>
        <source>Time a week: made by (row), repaired by (column).</source>
        <translation>Tempo a settimana: commesso da (riga), riparato da (colonna).</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>Tabella per fogli di calcolo (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be saved there: %1</source>
        <translation>Non è stato possibile salvare lì la tabella: %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvata come %1.</translation>
    </message>
    <message>
        <source>%1 repairs errors of %2 for %3 a week.</source>
        <translation>%1 ripara errori di %2 per %3 a settimana.</translation>
    </message>
    <message numerus="yes">
        <source>Time a week: made by (row), repaired by (column); the %Ln steps with the most.</source>
        <translation>
            <numerusform>Tempo a settimana: commesso da (riga), riparato da (colonna); il passo che ne ha di più.</numerusform>
            <numerusform>Tempo a settimana: commesso da (riga), riparato da (colonna); i %Ln passi che ne hanno di più.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ExportDialog</name>
    <message>
        <source>At full size over several sheets, to be glued</source>
        <translation>A grandezza naturale su più fogli, da incollare</translation>
    </message>
    <message>
        <source>With pages of findings and the list of handoffs</source>
        <translation>Con le pagine dei risultati e l&apos;elenco dei passaggi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)</source>
        <translation>Immagine scalabile (SVG)</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Immagine (PNG)</translation>
    </message>
    <message>
        <source>Table of handoffs (CSV)</source>
        <translation>Tabella dei passaggi (CSV)</translation>
    </message>
    <message>
        <source>Map for other programs (JSON)</source>
        <translation>Mappa per altri programmi (JSON)</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>Grande come la mappa</translation>
    </message>
    <message>
        <source>As the map needs</source>
        <translation>Secondo la mappa</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>Orizzontale</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientamento</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
</context>
<context>
    <name>baton::Field</name>
    <message>
        <source>guess</source>
        <translation>ipotesi</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>misurato</translation>
    </message>
    <message>
        <source>from a log</source>
        <translation>da un registro</translation>
    </message>
</context>
<context>
    <name>baton::FindBar</name>
    <message>
        <source>Find a step, handoff, party or note</source>
        <translation>Trova un passo, un passaggio, una parte o una nota</translation>
    </message>
    <message>
        <source>Find in the map</source>
        <translation>Trova nella mappa</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Precedente (Maiusc+Invio)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Successivo (Invio)</translation>
    </message>
    <message>
        <source>Close and stay here</source>
        <translation>Chiudi e resta qui</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nessun risultato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hits</comment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>baton::GuessesList</name>
    <message>
        <source>Measure these first</source>
        <translation>Misurare prima queste</translation>
    </message>
    <message>
        <source>Guesses on which the figures hang most.</source>
        <translation>Ipotesi da cui le cifre dipendono di più.</translation>
    </message>
</context>
<context>
    <name>baton::HandoffForm</name>
    <message>
        <source>Agreed standard</source>
        <translation>Standard concordato</translation>
    </message>
    <message>
        <source>within, for example 4h or 2wd</source>
        <translation>entro, per esempio 4h o 2gl</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Come si conta</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Rispettato nel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>working time of the supplier</source>
        <translation>orario di lavoro del fornitore</translation>
    </message>
    <message>
        <source>all time, nights and weekends too</source>
        <translation>tutto il tempo, anche notti e fine settimana</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Da quando</translation>
    </message>
    <message>
        <source>the supplier has what it needs</source>
        <translation>il fornitore ha ciò che gli serve</translation>
    </message>
    <message>
        <source>the supplier starts</source>
        <translation>il fornitore inizia</translation>
    </message>
    <message>
        <source>the supplier is finished</source>
        <translation>il fornitore ha finito</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>viene inviato</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a quando</translation>
    </message>
    <message>
        <source>it arrives</source>
        <translation>arriva</translation>
    </message>
    <message>
        <source>the customer starts on it</source>
        <translation>il cliente inizia a lavorarci</translation>
    </message>
    <message>
        <source>it is complete and correct</source>
        <translation>è completo e corretto</translation>
    </message>
    <message>
        <source>Cases that go this way</source>
        <translation>Casi che passano di qui</translation>
    </message>
    <message>
        <source>an equal share of what is left</source>
        <translation>una parte uguale di ciò che resta</translation>
    </message>
    <message>
        <source>Sent in batches of</source>
        <translation>Inviato in lotti di</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>uno alla volta</translation>
    </message>
    <message>
        <source>A batch leaves at the latest after</source>
        <translation>Un lotto parte al più tardi dopo</translation>
    </message>
    <message>
        <source>only when it is full</source>
        <translation>solo quando è pieno</translation>
    </message>
    <message>
        <source>Inspection on receipt finds an error</source>
        <translation>Il controllo alla ricezione trova un errore</translation>
    </message>
    <message>
        <source>Errors made before travel along</source>
        <translation>Gli errori precedenti viaggiano insieme</translation>
    </message>
    <message>
        <source>for example 2026-12-25</source>
        <translation>per esempio 2026-12-25</translation>
    </message>
    <message>
        <source>Supplier agreed on</source>
        <translation>Il fornitore ha concordato il</translation>
    </message>
    <message>
        <source>Customer agreed on</source>
        <translation>Il cliente ha concordato il</translation>
    </message>
    <message>
        <source>Look at the agreement again on</source>
        <translation>Rivedere l&apos;accordo il</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ciò che si consegna</translation>
    </message>
    <message>
        <source>for example insurance data</source>
        <translation>per esempio dati assicurativi</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Giusto al primo colpo significa</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>no time, or for example 1h..3h</source>
        <translation>nessun tempo, o per esempio 1h..3h</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Va male</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>Soddisfazione</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>importance, batch, inspection, notes</source>
        <translation>importanza, lotti, controllo, note</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importanza</translation>
    </message>
    <message>
        <source>A silent gap: the supplier does not know.</source>
        <translation>Un divario silenzioso: il fornitore non lo sa.</translation>
    </message>
    <message>
        <source>The supplier is harder on itself than the customer is.</source>
        <translation>Il fornitore è più severo con se stesso di quanto lo sia il cliente.</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>customer</comment>
        <translation>%1 dice</translation>
    </message>
    <message>
        <source>%1 thinks</source>
        <comment>supplier</comment>
        <translation>%1 pensa</translation>
    </message>
    <message>
        <source>what the customer needs from it</source>
        <translation>che cosa serve al cliente</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Nel dettaglio</translation>
    </message>
    <message>
        <source>on time, correct, complete, usable, polite</source>
        <translation>puntuale, corretto, completo, utilizzabile, cortese</translation>
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
        <translation>Riga nuova, %1: %2</translation>
    </message>
</context>
<context>
    <name>baton::HandoffTable</name>
    <message>
        <source>Table of handoffs</source>
        <translation>Tabella dei passaggi</translation>
    </message>
    <message>
        <source>Tab next cell · Enter next line · Ctrl+V a range of a spreadsheet · Shift+Del removes the line · Esc back to the map</source>
        <translation>Tab cella seguente · Invio riga seguente · Ctrl+V un intervallo di un foglio · Maiusc+Canc toglie la riga · Esc torna alla mappa</translation>
    </message>
    <message>
        <source>A handoff needs a supplier and a customer.</source>
        <translation>A un passaggio servono un fornitore e un cliente.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln riga incollata</numerusform>
            <numerusform>%Ln righe incollate</numerusform>
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
        <translation>Informazioni su Baton</translation>
    </message>
    <message>
        <source>Baton %1</source>
        <translation>Baton %1</translation>
    </message>
    <message>
        <source>Every department is the customer of the one before. Baton draws that chain, shows where it jams, and what an error or a late handoff costs further down.

Apache License 2.0</source>
        <translation>Ogni reparto è cliente di quello che lo precede. Baton disegna questa catena, mostra dove si inceppa e che cosa costa più a valle un errore o un passaggio in ritardo.

Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>baton::Histogram</name>
    <message>
        <source>%1 late</source>
        <translation>%1 di ritardo</translation>
    </message>
</context>
<context>
    <name>baton::HistoryPanel</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è ancora stato modificato nulla.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Cronologia, dal più recente</translation>
    </message>
    <message>
        <source>Do this again, and all before it</source>
        <translation>Ripeti questo e tutto ciò che precede</translation>
    </message>
    <message>
        <source>Go back to just after this</source>
        <translation>Torna a subito dopo questo</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annullato)</translation>
    </message>
    <message>
        <source>Before all of these changes</source>
        <translation>Prima di tutte queste modifiche</translation>
    </message>
    <message>
        <source>Go back to before the first of them</source>
        <translation>Torna a prima della prima</translation>
    </message>
</context>
<context>
    <name>baton::ImportDialog</name>
    <message>
        <source>Leave out</source>
        <translation>Tralascia</translation>
    </message>
    <message>
        <source>Step that hands over</source>
        <translation>Passo che consegna</translation>
    </message>
    <message>
        <source>Step that receives</source>
        <translation>Passo che riceve</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Ciò che si consegna</translation>
    </message>
    <message>
        <source>Work of the step that hands over</source>
        <translation>Lavoro del passo che consegna</translation>
    </message>
    <message>
        <source>How long the handoff takes</source>
        <translation>Durata del passaggio</translation>
    </message>
    <message>
        <source>How often wrong</source>
        <translation>Frequenza degli errori</translation>
    </message>
    <message>
        <source>Agreed standard</source>
        <translation>Standard concordato</translation>
    </message>
    <message>
        <source>People who hand over</source>
        <translation>Persone che consegnano</translation>
    </message>
    <message>
        <source>People who receive</source>
        <translation>Persone che ricevono</translation>
    </message>
    <message>
        <source>Share of the cases</source>
        <translation>Quota dei casi</translation>
    </message>
    <message>
        <source>Right first time means</source>
        <translation>Giusto al primo colpo significa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Department that hands over</source>
        <translation>Reparto che consegna</translation>
    </message>
    <message>
        <source>Department that receives</source>
        <translation>Reparto che riceve</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La prima riga contiene i nomi delle colonne</translation>
    </message>
    <message>
        <source>Decimal comma</source>
        <translation>Virgola decimale</translation>
    </message>
    <message>
        <source>Import a table of handoffs</source>
        <translation>Importa una tabella di passaggi</translation>
    </message>
    <message>
        <source>One row is one handoff. Say above each column what it means.</source>
        <translation>Ogni riga è un passaggio. Indicare sopra ogni colonna che cosa significa.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto e virgola</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgola</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulazione</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>Le celle sono separate da</translation>
    </message>
    <message>
        <source>Meaning of column %1</source>
        <translation>Significato della colonna %1</translation>
    </message>
    <message>
        <source>This makes %1 between %2. Rows left out: %3.</source>
        <translation>Risultato: %1 tra %2. Righe tralasciate: %3.</translation>
    </message>
    <message>
        <source>This makes %1 between %2.</source>
        <translation>Risultato: %1 tra %2.</translation>
    </message>
    <message>
        <source>The table as it was read</source>
        <translation>La tabella come è stata letta</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3 Correct it in the table, or leave its column out.</source>
        <translation>Riga %1, colonna «%2»: %3 Correggere la cella nella tabella, oppure escludere la colonna.</translation>
    </message>
</context>
<context>
    <name>baton::LensSwitch</name>
    <message>
        <source>Lenses</source>
        <translation>Lenti</translation>
    </message>
    <message>
        <source>Another lens</source>
        <translation>Un’altra lente</translation>
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
        <translation>valori diversi</translation>
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
        <translation>cliente esterno</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>fornitore esterno</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>quante ne servono</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 persona</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 persone</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation>Titolo della mappa</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Di che cosa si tratta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Aggiungi una parte</translation>
    </message>
    <message>
        <source>Departments, roles, vendors and external customers stand here.</source>
        <translation>Qui stanno reparti, ruoli, fornitori esterni e clienti esterni.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendari</translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation>Aggiungi un calendario</translation>
    </message>
    <message>
        <source>Without a calendar people are always at work.</source>
        <translation>Senza calendario le persone sono sempre al lavoro.</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nuova parte</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Orario d&apos;ufficio</translation>
    </message>
    <message>
        <source>Hours in a workday</source>
        <translation>Ore al giorno</translation>
    </message>
    <message>
        <source>Satisfaction is rated</source>
        <translation>La soddisfazione si valuta</translation>
    </message>
    <message>
        <source>from 1 to 5</source>
        <translation>da 1 a 5</translation>
    </message>
    <message>
        <source>from 0 to 10</source>
        <translation>da 0 a 10</translation>
    </message>
</context>
<context>
    <name>baton::MarksLegend</name>
    <message>
        <source>On the map: %1 new, %2 changed, %3 gone</source>
        <translation>Sulla mappa: %1 nuovi, %2 modificati, %3 tolti</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>nuovi: %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modificati: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <translation>tolti: %1</translation>
    </message>
</context>
<context>
    <name>baton::MultiForm</name>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Che cosa è selezionato</translation>
    </message>
    <message>
        <source>What you set here is set for all of them at once.</source>
        <translation>Ciò che si imposta qui vale per tutti insieme.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Passaggi</translation>
    </message>
</context>
<context>
    <name>baton::NameEditor</name>
    <message>
        <source>Name of the step</source>
        <translation>Nome del passo</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Dare un nome</translation>
    </message>
</context>
<context>
    <name>baton::NoteEditor</name>
    <message>
        <source>Text of the note</source>
        <translation>Testo della nota</translation>
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
        <translation>Testo</translation>
    </message>
    <message>
        <source>What should not be forgotten</source>
        <translation>Che cosa non va dimenticato</translation>
    </message>
</context>
<context>
    <name>baton::PartyField</name>
    <message>
        <source>Name of the new party, then Enter</source>
        <translation>Nome della nuova parte, poi Invio</translation>
    </message>
    <message>
        <source>Name of the new party</source>
        <translation>Nome della nuova parte</translation>
    </message>
    <message>
        <source>New party…</source>
        <translation>Nuova parte…</translation>
    </message>
</context>
<context>
    <name>baton::PartyForm</name>
    <message>
        <source>The whole map</source>
        <translation>L&apos;intera mappa</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Nome della parte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>department or role of ours</source>
        <translation>reparto o ruolo nostro</translation>
    </message>
    <message>
        <source>vendor, outside</source>
        <translation>fornitore esterno</translation>
    </message>
    <message>
        <source>external customer</source>
        <translation>cliente esterno</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>as many as needed</source>
        <translation>quante ne servono</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Al lavoro</translation>
    </message>
    <message>
        <source>Cost per person and hour</source>
        <translation>Costo per persona e ora</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Remove this party</source>
        <translation>Rimuovi questa parte</translation>
    </message>
    <message>
        <source>Its steps stay and belong to nobody</source>
        <translation>I suoi passi restano e non appartengono a nessuno</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>It has no step yet.</source>
        <translation>Non ha ancora nessun passo.</translation>
    </message>
    <message>
        <source>Its steps: %1.</source>
        <translation>I suoi passi: %1.</translation>
    </message>
</context>
<context>
    <name>baton::PeopleList</name>
    <message>
        <source>Swap jobs for a day</source>
        <translation>Scambiarsi il lavoro per un giorno</translation>
    </message>
    <message>
        <source>Who would learn most from each other&apos;s work; somebody who knows it stays.</source>
        <translation>Chi imparerebbe di più dal lavoro dell’altro; resta qualcuno che lo conosce.</translation>
    </message>
    <message>
        <source>The smallest team for all handoffs</source>
        <translation>La squadra più piccola per tutti i passaggi</translation>
    </message>
</context>
<context>
    <name>baton::Playback</name>
    <message>
        <source>Working through a run...</source>
        <translation>Si calcola una prova...</translation>
    </message>
</context>
<context>
    <name>baton::PlaybackBar</name>
    <message numerus="yes">
        <source>%Ln minute(s) a second</source>
        <translation>
            <numerusform>%Ln minuto al secondo</numerusform>
            <numerusform>%Ln minuti al secondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) a second</source>
        <translation>
            <numerusform>%Ln ora al secondo</numerusform>
            <numerusform>%Ln ore al secondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) a second</source>
        <translation>
            <numerusform>%Ln giorno al secondo</numerusform>
            <numerusform>%Ln giorni al secondo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cases on their way</source>
        <translation>Casi in corso</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Fine (Esc)</translation>
    </message>
    <message>
        <source>One step back (Left)</source>
        <translation>Un passo indietro (Sinistra)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Avvia (Spazio)</translation>
    </message>
    <message>
        <source>One step on (Right)</source>
        <translation>Un passo avanti (Destra)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Playback: Space plays, left and right step, up and down change the speed, N and P choose a case, Escape ends</source>
        <translation>Riproduzione: Spazio avvia, sinistra e destra avanzano, su e giù cambiano la velocità, N e P scelgono un caso, Esc termina</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Spazio)</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>giorno %1 di %2</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>Nessun caso è scelto.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: not on its way now.</source>
        <translation>%1: ora non è in corso.</translation>
    </message>
    <message>
        <source>Playing.</source>
        <translation>In riproduzione.</translation>
    </message>
    <message>
        <source>Paused at %1.</source>
        <translation>In pausa: %1.</translation>
    </message>
</context>
<context>
    <name>baton::Presenter</name>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>End (Esc)</source>
        <translation>Fine (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stop(s)</source>
        <translation>
            <numerusform>%Ln tappa</numerusform>
            <numerusform>%Ln tappe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>what is handed over, step</comment>
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a handoff, what is handed over</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 gets %2</source>
        <comment>step, what it gets</comment>
        <translation>%1 riceve %2</translation>
    </message>
    <message>
        <source>A case begins at %1</source>
        <translation>Un caso comincia da %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>What is walked through: findings, the chain step by step, the way of one case (W)</source>
        <translation>Che cosa si percorre: i risultati, la catena passo per passo, la strada di un caso (W)</translation>
    </message>
    <message>
        <source>a handoff from %1</source>
        <comment>step</comment>
        <translation>un passaggio da %1</translation>
    </message>
</context>
<context>
    <name>baton::PropertyPanel</name>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
</context>
<context>
    <name>baton::RatingDots</name>
    <message>
        <source>Click, or type 1 to 5; Delete takes the answer back</source>
        <translation>Fare clic o digitare da 1 a 5; Canc toglie la risposta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non chiesto</translation>
    </message>
    <message>
        <source>Click, or type 0 to 9; Delete takes the answer back</source>
        <translation>Cliccare, o digitare da 0 a 9; Canc ritira la risposta</translation>
    </message>
</context>
<context>
    <name>baton::ReplaceBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Chiudi (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Trova e sostituisci</translation>
    </message>
    <message>
        <source>Find in names</source>
        <translation>Trova nei nomi</translation>
    </message>
    <message>
        <source>Looked for in the names of steps, parties, what is handed over and notes</source>
        <translation>Si cerca nei nomi di passi, parti, ciò che si consegna e note</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Sostituisci con</translation>
    </message>
    <message>
        <source>Stands in its place; empty takes it out</source>
        <translation>Prende il suo posto; vuoto lo toglie</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo parole intere</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Che cosa cambierebbe</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old name, new name</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) would change</source>
        <translation>
            <numerusform>%Ln nome cambierebbe</numerusform>
            <numerusform>%Ln nomi cambierebbero</numerusform>
        </translation>
    </message>
    <message>
        <source>No name would change.</source>
        <translation>Nessun nome cambierebbe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) changed. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln nome modificato. Annulla riporta tutto com&apos;era.</numerusform>
            <numerusform>%Ln nomi modificati. Annulla riporta tutto com&apos;era.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ResultRows</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Satisfaction inside</source>
        <translation>Soddisfazione interna</translation>
    </message>
    <message>
        <source>Satisfaction outside</source>
        <translation>Soddisfazione esterna</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Denaro</translation>
    </message>
</context>
<context>
    <name>baton::ResultsDialog</name>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Togli le righe</translation>
    </message>
    <message>
        <source>Results by period</source>
        <translation>Risultati per periodo</translation>
    </message>
    <message>
        <source>How satisfied people were inside and outside, on scales you keep from period to period, and the money of the period, for example revenue.</source>
        <translation>Quanto le persone erano soddisfatte dentro e fuori, su scale che restano le stesse di periodo in periodo, e il denaro del periodo, per esempio il fatturato.</translation>
    </message>
    <message>
        <source>Write periods as 2026-01, 2026-Q1 or 2026. Ctrl+V puts in a range of a spreadsheet, Shift+Del removes the line.</source>
        <translation>Scrivere i periodi come 2026-01, 2026-Q1 o 2026. Ctrl+V inserisce un intervallo di un foglio di calcolo, Maiusc+Canc toglie la riga.</translation>
    </message>
    <message>
        <source>With eight periods or more Baton tells what moves together with what.</source>
        <translation>Da otto periodi in su Baton dice che cosa si muove insieme a che cosa.</translation>
    </message>
    <message>
        <source>There is nothing to paste; copy a range of a spreadsheet first.</source>
        <translation>Non c’è nulla da incollare; copiare prima un intervallo di un foglio di calcolo.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) pasted</source>
        <translation>
            <numerusform>%Ln riga incollata</numerusform>
            <numerusform>%Ln righe incollate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::RippleChart</name>
    <message>
        <source>start</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>settimana %1</translation>
    </message>
</context>
<context>
    <name>baton::RowList</name>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Trascinare per cambiare l&apos;ordine, o Alt+Su e Alt+Giù</translation>
    </message>
</context>
<context>
    <name>baton::SatisfactionList</name>
    <message>
        <source>Satisfied with whom</source>
        <translation>Soddisfatti di chi</translation>
    </message>
    <message>
        <source>What moves together</source>
        <translation>Che cosa si muove insieme</translation>
    </message>
    <message>
        <source>Nobody has been asked yet. Choose a handoff and enter under “How satisfied” what its customer says.</source>
        <translation>Non è stato ancora chiesto a nessuno. Scegliere un passaggio e inserire sotto «Soddisfazione» che cosa dice il suo cliente.</translation>
    </message>
    <message>
        <source>Influence on the customer outside: %1</source>
        <translation>Influenza sul cliente esterno: %1</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Influenza</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Soddisfatti</translation>
    </message>
    <message>
        <source>Keep satisfaction inside, satisfaction outside and money by month, and Baton tells you whether they move together.</source>
        <translation>Annotare ogni mese la soddisfazione interna, quella esterna e il denaro, e Baton dice se si muovono insieme.</translation>
    </message>
    <message>
        <source>Two of the three columns need figures of the same periods.</source>
        <translation>Due delle tre colonne devono avere cifre degli stessi periodi.</translation>
    </message>
    <message>
        <source>None of this says that one brings about the other.</source>
        <translation>Nulla di questo dice che l’una provochi l’altra.</translation>
    </message>
    <message>
        <source>Results by period…</source>
        <translation>Risultati per periodo…</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioActions</name>
    <message>
        <source>The scenario is the map now. Undo brings the old one back.</source>
        <translation>Lo scenario ora è la mappa. Annulla riporta quella di prima.</translation>
    </message>
    <message>
        <source>Scenario removed. Undo brings it back.</source>
        <translation>Scenario rimosso. Annulla lo riporta.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Ipotesi</translation>
    </message>
    <message>
        <source>A scenario is shown: what you change now is tried here and leaves the map as it is.</source>
        <translation>È visibile uno scenario: ciò che si modifica ora si prova qui e lascia la mappa com&apos;è.</translation>
    </message>
    <message>
        <source>Tried in a scenario: %1. The map is as it was.</source>
        <translation>Provato in uno scenario: %1. La mappa è com&apos;era.</translation>
    </message>
    <message>
        <source>Rename this scenario</source>
        <translation>Rinomina questo scenario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioBar</name>
    <message>
        <source>Shown: the map as it is, or a scenario</source>
        <translation>Visibile: la mappa com&apos;è, o uno scenario</translation>
    </message>
    <message>
        <source>+ What if</source>
        <translation>+ E se…</translation>
    </message>
    <message>
        <source>Try changes without touching the map</source>
        <translation>Prova modifiche senza toccare la mappa</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>Compare with as is: figures side by side, differences on the map</source>
        <translation>Confronta con l&apos;attuale: cifre affiancate, differenze sulla mappa</translation>
    </message>
    <message>
        <source>Compare with as is</source>
        <translation>Confronta con l&apos;attuale</translation>
    </message>
</context>
<context>
    <name>baton::ScenarioPanel</name>
    <message>
        <source>From start to end</source>
        <translation>Dall&apos;inizio alla fine</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Il più occupato</translation>
    </message>
    <message>
        <source>Most cases an hour</source>
        <translation>Casi all&apos;ora, al massimo</translation>
    </message>
    <message>
        <source>Rework a case</source>
        <translation>Rilavorazione per caso</translation>
    </message>
    <message>
        <source>Errors cost a case</source>
        <translation>Costo degli errori per caso</translation>
    </message>
    <message>
        <source>WHAT IF</source>
        <translation>E SE…</translation>
    </message>
    <message>
        <source>Back to as is</source>
        <translation>Torna alla situazione attuale</translation>
    </message>
    <message>
        <source>As is</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Nothing is changed yet. What you draw or type now is tried here.</source>
        <translation>Non è ancora cambiato nulla. Ciò che si disegna o si scrive ora si prova qui.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altra</numerusform>
            <numerusform>e altre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this change out</source>
        <translation>Togli questa modifica</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Togli: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare with as is: figures side by side, differences on the map</source>
        <translation>Confronta con l&apos;attuale: cifre affiancate, differenze sulla mappa</translation>
    </message>
    <message>
        <source>There is nothing to measure yet. Say how long steps take, who does them and how often cases arrive, and the figures stand here side by side.</source>
        <translation>Non c&apos;è ancora nulla da misurare. Indicare quanto durano i passi, chi li svolge e ogni quanto arrivano i casi: le cifre compariranno qui affiancate.</translation>
    </message>
</context>
<context>
    <name>baton::ScoresEditor</name>
    <message>
        <source>does not matter</source>
        <translation>non conta</translation>
    </message>
    <message>
        <source>counts once</source>
        <translation>conta una volta</translation>
    </message>
    <message>
        <source>counts %1 times</source>
        <translation>conta %1 volte</translation>
    </message>
    <message>
        <source>Where sides are answered they count instead of the overall answer.</source>
        <translation>Dove si è risposto ai singoli aspetti, contano questi al posto della risposta complessiva.</translation>
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
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>baton::ShortcutSheet</name>
    <message>
        <source>Mouse and arrows</source>
        <translation>Mouse e frecce</translation>
    </message>
    <message>
        <source>Ctrl+wheel, pinch</source>
        <translation>Ctrl+rotella, pizzico</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom sul puntatore</translation>
    </message>
    <message>
        <source>Space+drag, middle drag</source>
        <translation>Spazio+trascina, trascina col tasto centrale</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Sposta la mappa</translation>
    </message>
    <message>
        <source>Wheel, Shift+wheel</source>
        <translation>Rotella, Maiusc+rotella</translation>
    </message>
    <message>
        <source>Scroll, sideways</source>
        <translation>Scorri, di lato</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Tasti freccia</translation>
    </message>
    <message>
        <source>Walk from step to step</source>
        <translation>Vai di passo in passo</translation>
    </message>
    <message>
        <source>Drag from an edge</source>
        <translation>Trascina da un bordo</translation>
    </message>
    <message>
        <source>Hand off to a step, or to a new one</source>
        <translation>Consegna a un passo, o a uno nuovo</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppio clic</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Alt while dragging</source>
        <translation>Alt mentre si trascina</translation>
    </message>
    <message>
        <source>Ignore grid and guides</source>
        <translation>Ignora griglia e guide</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Tutti i tasti</translation>
    </message>
    <message>
        <source>Shift+arrow keys</source>
        <translation>Maiusc+tasti freccia</translation>
    </message>
    <message>
        <source>Walk over the handoffs of a step</source>
        <translation>Scorri i passaggi di un passo</translation>
    </message>
    <message>
        <source>Alt+Shift+arrow keys</source>
        <translation>Alt+Maiusc+tasti freccia</translation>
    </message>
    <message>
        <source>Choose the next step too</source>
        <translation>Scegli anche il passo successivo</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys, Alt: finely</source>
        <translation>Ctrl+tasti freccia, Alt: di poco</translation>
    </message>
    <message>
        <source>Move what is chosen, or bend an arrow</source>
        <translation>Sposta ciò che è scelto, o piega una freccia</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Pag su, Pag giù</translation>
    </message>
    <message>
        <source>Move the map; with Shift, sideways</source>
        <translation>Sposta la mappa; con Maiusc, di lato</translation>
    </message>
    <message>
        <source>Drag the grip at the corner of a card</source>
        <translation>Trascina la maniglia all&apos;angolo di una scheda</translation>
    </message>
    <message>
        <source>Change its size; double click there: as usual</source>
        <translation>Ne cambia la grandezza; doppio clic lì: quella solita</translation>
    </message>
</context>
<context>
    <name>baton::StandardsPage</name>
    <message>
        <source>%1 keeps its standard %2 of the time; %3 was agreed.</source>
        <translation>%1 rispetta il suo standard %2 delle volte; era concordato %3.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Rehearsing the agreements</source>
        <translation>Verifica degli accordi</translation>
    </message>
    <message>
        <source>Every agreed standard is kept</source>
        <translation>Ogni standard concordato è rispettato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the agreed standards is missed</source>
        <translation>
            <numerusform>%Ln degli standard concordati non è rispettato</numerusform>
            <numerusform>%Ln degli standard concordati non sono rispettati</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through random weeks of this chain...</source>
        <translation>Simulazione di settimane casuali di questa catena...</translation>
    </message>
    <message numerus="yes">
        <source>Share of deliveries within the agreed time, from %Ln rehearsed run(s).</source>
        <translation>
            <numerusform>Quota di consegne entro il tempo concordato, da %Ln prova simulata.</numerusform>
            <numerusform>Quota di consegne entro il tempo concordato, da %Ln prove simulate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Rispettato</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Concordato</translation>
    </message>
    <message>
        <source>Agreed by both sides</source>
        <translation>Concordati da entrambe le parti</translation>
    </message>
    <message>
        <source>Agreed by one side only</source>
        <translation>Concordati da una sola parte</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Non ancora concordati</translation>
    </message>
    <message>
        <source>Past their review date</source>
        <translation>Oltre la data di revisione</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Accordi</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copia la tabella</translation>
    </message>
    <message>
        <source>Agreed response times and how they are kept</source>
        <translation>Tempi di risposta concordati e come si rispettano</translation>
    </message>
    <message>
        <source>No response times are agreed yet. Say on a handoff within how long it should arrive.</source>
        <translation>Non è ancora concordato nessun tempo di risposta. Dire su un passaggio entro quanto deve arrivare.</translation>
    </message>
    <message>
        <source>Rehearsing...</source>
        <translation>Prova in corso...</translation>
    </message>
    <message>
        <source>What misses its agreed share by most stands first; press a row to see it on the map.</source>
        <translation>Prima chi manca di più la quota concordata; fare clic su una riga per vederla sulla mappa.</translation>
    </message>
    <message>
        <source>Nothing is agreed yet</source>
        <translation>Nulla è ancora concordato</translation>
    </message>
    <message>
        <source>Cannot hold together</source>
        <translation>Non possono stare insieme</translation>
    </message>
    <message>
        <source>Makes a scenario of it; the map stays as it is.</source>
        <translation>Ne fa uno scenario; la mappa resta com&apos;è.</translation>
    </message>
    <message>
        <source>Late: made here, or handed on</source>
        <translation>In ritardo: nato qui, o ricevuto</translation>
    </message>
    <message>
        <source>Came in late</source>
        <translation>Arrivato in ritardo</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>In ritardo di</translation>
    </message>
    <message>
        <source>%1 is late by %2 on average; %3 of that came in with the case, the rest is made here.</source>
        <translation>%1 ritarda in media di %2; %3 è arrivato già con il caso, il resto nasce qui.</translation>
    </message>
    <message>
        <source>%1: within %2; the longest took %3.</source>
        <translation>%1: entro %2; il più lungo ha impiegato %3.</translation>
    </message>
    <message>
        <source>Nobody misses these</source>
        <translation>Questi non li manca nessuno</translation>
    </message>
    <message>
        <source>They could be tighter, or give time to one that is missed.</source>
        <translation>Potrebbero essere più stretti, o cedere tempo a uno che è mancato.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Work piles up behind it, and its wait grows without end.</source>
        <translation>Il lavoro si accumula qui davanti e l’attesa cresce senza fine.</translation>
    </message>
    <message>
        <source>%1 per case from handing over to the start of work.</source>
        <translation>%1 per caso dalla consegna all’inizio del lavoro.</translation>
    </message>
    <message>
        <source>Important to its customer.</source>
        <translation>Importante per il suo cliente.</translation>
    </message>
    <message>
        <source>Choose a handoff, and in the Draw lens say within how long it should arrive. Here you then see how often that is kept.</source>
        <translation>Scegliere un passaggio e dire nella lente Disegna entro quanto deve arrivare. Qui si vede poi quanto spesso è rispettato.</translation>
    </message>
    <message>
        <source>Agree on these first</source>
        <translation>Da concordare per primi</translation>
    </message>
</context>
<context>
    <name>baton::StatusLine</name>
    <message>
        <source>Fit</source>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Rehearsing…</source>
        <translation>Simulazione…</translation>
    </message>
    <message>
        <source>Analysing…</source>
        <translation>Analisi…</translation>
    </message>
    <message>
        <source>Analysing the change…</source>
        <translation>Analisi della modifica…</translation>
    </message>
    <message>
        <source>Analysis up to date</source>
        <translation>Analisi aggiornata</translation>
    </message>
    <message>
        <source>Analysis up to date (%1 ms)</source>
        <translation>Analisi aggiornata (%1 ms)</translation>
    </message>
</context>
<context>
    <name>baton::StayLegend</name>
    <message>
        <source>worked on</source>
        <translation>in lavorazione</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>in viaggio</translation>
    </message>
    <message>
        <source>wrong, being put right</source>
        <translation>sbagliato, in correzione</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>trattenuto</translation>
    </message>
</context>
<context>
    <name>baton::StepForm</name>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the step</source>
        <translation>Nome del passo</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Chi lo svolge</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>for example 8min, 1h..3h or 30min/2h/3d</source>
        <translation>per esempio 8min, 1h..3h o 30min/2h/3d</translation>
    </message>
    <message>
        <source>A new case arrives every</source>
        <translation>Un nuovo caso arriva ogni</translation>
    </message>
    <message>
        <source>no new cases enter here</source>
        <translation>qui non entrano nuovi casi</translation>
    </message>
    <message>
        <source>New cases arrive</source>
        <translation>I nuovi casi arrivano</translation>
    </message>
    <message>
        <source>Makes an error</source>
        <translation>Commette un errore</translation>
    </message>
    <message>
        <source>Finds errors made at</source>
        <translation>Trova errori commessi da</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>joining, splitting, repair, cost, notes</source>
        <translation>unione, divisione, correzione, costo, note</translation>
    </message>
    <message>
        <source>Starts when</source>
        <translation>Inizia quando</translation>
    </message>
    <message>
        <source>any input arrives</source>
        <translation>arriva un input qualsiasi</translation>
    </message>
    <message>
        <source>all inputs are there</source>
        <translation>ci sono tutti gli input</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>Consegna a</translation>
    </message>
    <message>
        <source>one customer, by share</source>
        <translation>un cliente, secondo la quota</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>tutti i clienti</translation>
    </message>
    <message>
        <source>some, each by its own share</source>
        <translation>alcuni, ciascuno secondo la propria quota</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necessario</translation>
    </message>
    <message>
        <source>adds value for the customer</source>
        <translation>aggiunge valore per il cliente</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>spreco</translation>
    </message>
    <message>
        <source>At closing time</source>
        <translation>All&apos;ora di chiusura</translation>
    </message>
    <message>
        <source>work pauses until tomorrow</source>
        <translation>il lavoro si sospende fino a domani</translation>
    </message>
    <message>
        <source>work is finished first</source>
        <translation>prima si finisce il lavoro</translation>
    </message>
    <message>
        <source>Set-up per batch</source>
        <translation>Preparazione per lotto</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>When an error is found</source>
        <translation>Quando si trova un errore</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Il caso</translation>
    </message>
    <message>
        <source>is repaired and goes on</source>
        <translation>viene corretto e prosegue</translation>
    </message>
    <message>
        <source>starts again where it was made</source>
        <translation>ricomincia dove l&apos;errore è nato</translation>
    </message>
    <message>
        <source>Investigating an error found here takes</source>
        <translation>Esaminare un errore trovato qui richiede</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>nessun tempo</translation>
    </message>
    <message>
        <source>Fixing an error made here takes</source>
        <translation>Correggere un errore commesso qui richiede</translation>
    </message>
    <message>
        <source>Cost per case</source>
        <translation>Costo per caso</translation>
    </message>
    <message>
        <source>Notices errors that reach it</source>
        <translation>Si accorge degli errori che gli arrivano</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Cost of an error it notices</source>
        <translation>Costo di un errore di cui si accorge</translation>
    </message>
    <message>
        <source>Cost of an error it does not notice</source>
        <translation>Costo di un errore di cui non si accorge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>As many people as needed, edit</source>
        <translation>Tutte le persone che servono, modifica</translation>
    </message>
    <message>
        <source>1 person, edit</source>
        <translation>1 persona, modifica</translation>
    </message>
    <message>
        <source>%1 people, edit</source>
        <translation>%1 persone, modifica</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>in qualsiasi momento</translation>
    </message>
    <message>
        <source>during %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Priority among the work of the same people</source>
        <translation>Precedenza fra i lavori delle stesse persone</translation>
    </message>
    <message>
        <source>in order of arrival; a higher number goes first</source>
        <translation>in ordine di arrivo; un numero più alto passa avanti</translation>
    </message>
    <message>
        <source>People needed at once for one case</source>
        <translation>Persone necessarie insieme per un caso</translation>
    </message>
    <message>
        <source>one</source>
        <translation>una</translation>
    </message>
    <message>
        <source>Cases that arrive together</source>
        <translation>Casi che arrivano insieme</translation>
    </message>
    <message>
        <source>one at a time</source>
        <translation>uno alla volta</translation>
    </message>
</context>
<context>
    <name>baton::SweepChart</name>
    <message>
        <source>How late the customer is, by how late the handoff is</source>
        <translation>Di quanto tarda il cliente, secondo quanto tarda il passaggio</translation>
    </message>
    <message>
        <source>%1 late: usually %2, nine times in ten %3.</source>
        <translation>%1 di ritardo: di solito %2, nove volte su dieci %3.</translation>
    </message>
    <message>
        <source>one case, no queues</source>
        <translation>un caso, senza code</translation>
    </message>
    <message>
        <source>half of the late cases</source>
        <translation>metà dei casi in ritardo</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>nove su dieci</translation>
    </message>
</context>
<context>
    <name>baton::TitleField</name>
    <message>
        <source>Title of the map</source>
        <translation>Titolo della mappa</translation>
    </message>
</context>
<context>
    <name>baton::ToolStrip</name>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
</context>
<context>
    <name>baton::TopBar</name>
    <message>
        <source>This map</source>
        <translation>Questa mappa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation>Esporta PDF</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presenta</translation>
    </message>
</context>
<context>
    <name>baton::TriedReliefsList</name>
    <message>
        <source>Trying them out: %1 of %2 paired runs.</source>
        <translation>Prove in corso: %1 di %2 coppie.</translation>
    </message>
    <message>
        <source>Who to relieve first, tried out</source>
        <translation>Chi alleggerire per primo, provato</translation>
    </message>
    <message numerus="yes">
        <source>Ten per cent less work for each of them in turn; from %Ln paired run(s).</source>
        <translation>
            <numerusform>Dieci per cento di lavoro in meno per ciascuno a turno; da %Ln coppia di simulazioni.</numerusform>
            <numerusform>Dieci per cento di lavoro in meno per ciascuno a turno; da %Ln coppie di simulazioni.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::VersionsDialog</name>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Name of this version, for example: before the workshop</source>
        <translation>Nome di questa versione, per esempio: prima del workshop</translation>
    </message>
    <message>
        <source>Name of this version</source>
        <translation>Nome di questa versione</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version is kept yet. Every change is in the history anyway; a version is a moment with a name.</source>
        <translation>Ancora nessuna versione conservata. Ogni modifica è comunque nella cronologia; una versione è un momento con un nome.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservata: %1</translation>
    </message>
    <message>
        <source>%1 is back. Undo returns to what was there before.</source>
        <translation>%1 è ripristinata. Annulla riporta a ciò che c&apos;era prima.</translation>
    </message>
    <message>
        <source>Versions, newest first</source>
        <translation>Versioni, la più recente prima</translation>
    </message>
</context>
<context>
    <name>baton::WelcomePage</name>
    <message>
        <source>Who hands what to whom?</source>
        <translation>Chi consegna che cosa a chi?</translation>
    </message>
    <message>
        <source>Draw the chain with the people in it, see where it jams and what an error costs further down, and take the picture home.</source>
        <translation>Disegnare la catena con chi ne fa parte, vedere dove si inceppa e che cosa costa un errore più a valle, e portarsi a casa il quadro.</translation>
    </message>
    <message>
        <source>See what Baton shows</source>
        <translation>Che cosa mostra Baton</translation>
    </message>
    <message>
        <source>Each sample opens as a map of your own: change what you like.</source>
        <translation>Ogni esempio si apre come una mappa propria: si può cambiare tutto.</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, modificato %2</translation>
    </message>
</context>
<context>
    <name>baton::Workspace</name>
    <message>
        <source>New map</source>
        <translation>Nuova mappa</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>No problems found.</source>
        <translation>Nessun problema trovato.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Scritto %1.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Creato %1.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>errore</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avviso</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>suggerimento</translation>
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
        <translation>Casi in ritardo</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>In ritardo di</translation>
    </message>
    <message>
        <source>Worst of them</source>
        <translation>Il peggiore di essi</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Di nuovo normale</translation>
    </message>
    <message>
        <source>The worst moment for it to begin is %1.</source>
        <translation>Il momento peggiore per cominciare è %1.</translation>
    </message>
</context>
<context>
    <name>impact</name>
    <message>
        <source>Found at</source>
        <translation>Trovato da</translation>
    </message>
    <message>
        <source>Of 100 errors</source>
        <translation>Su 100 errori</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>%1 of 100 leave the chain unfound; one error costs %2 and %3.</source>
        <translation>%1 su 100 escono dalla catena senza essere trovati; un errore costa %2 e %3.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annullato)</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Non è ancora stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>simulate</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s), %1 cases.</source>
        <translation>
            <numerusform>%Ln prova, %1 casi.</numerusform>
            <numerusform>%Ln prove, %1 casi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A case takes %1 on average (95 %: %2).</source>
        <translation>Un caso richiede in media %1 (95 %: %2).</translation>
    </message>
    <message>
        <source>Half take at most %1; nine in ten at most %2.</source>
        <translation>La metà richiede al massimo %1; nove su dieci al massimo %2.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupato</translation>
    </message>
    <message>
        <source>Wait per item</source>
        <translation>Attesa per elemento</translation>
    </message>
    <message>
        <source>%1 keeps its standard %2 of the time.</source>
        <translation>%1 rispetta il suo standard %2 delle volte.</translation>
    </message>
    <message>
        <source>%1: %2 more items wait each hour (95 %: %3).</source>
        <translation>%1: ogni ora %2 elementi in più in attesa (95 %: %3).</translation>
    </message>
    <message>
        <source>%1 cannot keep its standard even when nobody waits; %2 would be possible.</source>
        <translation>%1 non può rispettare lo standard nemmeno quando nessuno attende; %2 sarebbe possibile.</translation>
    </message>
    <message>
        <source>These standards cannot all be kept: %1. The cheapest to move is %2, to %3.</source>
        <translation>Questi standard non si possono rispettare tutti: %1. Il meno caro da spostare è %2, a %3.</translation>
    </message>
</context>
</TS>
