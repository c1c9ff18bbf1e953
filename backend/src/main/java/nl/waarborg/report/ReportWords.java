package nl.waarborg.report;

import java.util.List;

/**
 * What a report says of people, whoever reads it.
 *
 * @param people the names of the persons behind it
 * @param marks what else tells of them, as it was written: an indication, a function
 * @param texts the narrative
 */
public record ReportWords(List<String> people, List<String> marks, List<String> texts) {}
