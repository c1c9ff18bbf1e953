package nl.waarborg.casefile;

import java.util.List;

/**
 * A condition for a query with the values of its numbered parameters, in order.
 *
 * @param text stands on its own between brackets
 */
public record ScopeClause(String text, List<Object> values) {}
