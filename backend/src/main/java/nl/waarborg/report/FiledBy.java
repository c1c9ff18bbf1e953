package nl.waarborg.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.waarborg.report.ReportContent.Channel;
import nl.waarborg.report.ReportContent.ReporterKind;
import org.jspecify.annotations.Nullable;

/** How it came in; the contacts are sealed. */
@Embeddable
class FiledBy {

    @Enumerated(EnumType.STRING)
    @Nullable
    Channel channel;

    @Nullable
    LocalDate receivedOn;

    @Nullable
    String digitalNotPossibleReason;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReporterKind reporterKind;

    byte @Nullable [] contacts;

    protected FiledBy() {}

    FiledBy(ReportContent content, byte[] contacts) {
        this.channel = content.channel() == null ? Channel.PORTAL : content.channel();
        this.receivedOn = content.receivedOn();
        this.digitalNotPossibleReason = content.digitalNotPossibleReason();
        this.reporterKind = content.reporterKind() == null ? ReporterKind.PROVIDER : content.reporterKind();
        this.contacts = contacts;
    }
}
