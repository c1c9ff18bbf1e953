/**
 * The report of an inspection: composed from what was found, read by the provider as a draft, and made final. Higher rooms
 * publish from the final report.
 */
@NullMarked
package nl.waarborg.inspectionreport;

import org.jspecify.annotations.NullMarked;
