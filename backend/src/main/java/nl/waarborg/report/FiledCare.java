package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Under which law and provision, and of which nature, by codes of the reference lists. */
@Embeddable
class FiledCare {

    @Nullable
    String law;

    @Nullable
    String provision;

    @Nullable
    String funding;

    @Nullable
    String nature;

    @Nullable
    String natureOther;

    @Nullable
    String harmSeverity;

    @Nullable
    Boolean harmedOther;

    protected FiledCare() {}

    FiledCare(ReportContent content) {
        this.law = content.law();
        this.provision = content.provision();
        this.funding = content.funding();
        this.nature = content.nature();
        this.natureOther = content.natureOther();
        this.harmSeverity = content.harmSeverity();
        this.harmedOther = content.harmedOther();
    }
}
