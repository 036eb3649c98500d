/** Nothing goes along to any server: an address of ours may hold what somebody looks for. */
export const REFERRER = 'no-referrer';
