package nl.waarborg.report;

import org.jspecify.annotations.Nullable;

/** The content as it is kept: split over the parts of the report, contacts sealed, persons counted. */
record FiledContent(
        ReportKind kind,
        FiledPlace place,
        FiledCare care,
        FiledMoment moment,
        FiledStory story,
        FiledBy by,
        @Nullable FilingTerm term,
        int personCount,
        String hash) {}
