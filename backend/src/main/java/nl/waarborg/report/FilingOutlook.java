package nl.waarborg.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would come of filing this content now.
 *
 * @param authorityId who would receive it; absent while nobody can be proposed
 * @param outsideRegion the place is served by another authority or by none
 * @param timeliness absent for kinds without a filing term, and while the day of the event is not told
 */
public record FilingOutlook(
        Completeness completeness,
        @Nullable UUID authorityId,
        @Nullable String authorityName,
        boolean outsideRegion,
        ReportApi.@Nullable Timeliness timeliness,
        List<ReportApi.ReportSummary> likelyDuplicates) {}
