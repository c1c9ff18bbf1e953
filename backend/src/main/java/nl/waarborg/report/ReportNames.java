package nl.waarborg.report;

import org.jspecify.annotations.Nullable;

/**
 * The names beside a report.
 *
 * @param natureGroup the group to which its nature belongs, for comparison over years
 */
record ReportNames(
        String authority,
        String provider,
        @Nullable String location,
        @Nullable String municipality,
        @Nullable String natureGroup) {}
