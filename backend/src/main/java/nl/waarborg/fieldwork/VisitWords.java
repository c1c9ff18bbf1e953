package nl.waarborg.fieldwork;

import java.util.List;

/**
 * What the team wrote down at the visits of an inspection.
 *
 * @param spokenTo functions, and sometimes names
 * @param notes as they were written
 */
public record VisitWords(List<String> spokenTo, List<String> notes) {}
