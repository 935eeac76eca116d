import { onDemand } from '../../ui/on-demand.js';

export const NoteDrawer = onDemand(() => import('./note-drawer.js').then((file) => file.NoteDrawer), { at: null });
