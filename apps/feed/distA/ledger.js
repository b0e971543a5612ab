// src/ledger/ledger.ts
/** The ledger's name in the content folder. */
const ledgerName = "published.lock";

export { ledgerName as t };