/**
 * What a page says to a service worker. `take-over`: a new version shall not wait any longer. `settle`:
 * it shall not, if no other page is open; the one that says it is the same in both. `tidy`: nothing is
 * under way, so that room can be made.
 */
export type WorkerMessage = 'take-over' | 'settle' | 'tidy';
