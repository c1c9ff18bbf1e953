package nl.waarborg.search;

/** What is done with the search box, as the audit trail names it. What was searched for is not kept. */
enum SearchAction {
    SEARCH
}
