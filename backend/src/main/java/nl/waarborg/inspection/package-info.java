/**
 * Inspections: a provider is visited and assessed (domain.md 7). This room keeps what is planned, by whom, why, what was
 * announced, seen and asked for, and where the inspection stands; higher rooms score, judge and report through {@link
 * nl.waarborg.inspection.InspectionService}.
 */
@NullMarked
package nl.waarborg.inspection;

import org.jspecify.annotations.NullMarked;
