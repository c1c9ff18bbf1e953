package nl.waarborg.publication;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.publication.PublicReport.Named;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The artefact from which the public is served. What is gone keeps its address and the reason, and nothing else. */
@Entity
@Table(name = "report", schema = "published")
class PublishedReport {

    @Id
    UUID id;

    String slug;
    String number;
    String state;
    int version;
    Instant publishedAt;
    Instant changedAt;
    String authorityName;

    @Nullable
    String endedBecause;

    @Nullable
    String title;

    @Nullable
    String summary;

    @Nullable
    String providerKey;

    @Nullable
    String providerName;

    @Nullable
    String locationKey;

    @Nullable
    String locationName;

    @Nullable
    String municipalityKey;

    @Nullable
    String municipalityName;

    @Nullable
    String municipalityCode;

    @Nullable
    String provisionKey;

    @Nullable
    String provisionName;

    @Nullable
    String kindKey;

    @Nullable
    String kindName;

    @Nullable
    String resultKey;

    @Nullable
    String resultName;

    @Nullable
    String documentKind;

    /** That it tells of. */
    @Nullable
    Integer year;

    @Nullable
    String publisherCode;

    @Nullable
    String publisherName;

    @Nullable
    LocalDate visitedOn;

    @Nullable
    LocalDate finalOn;

    @Nullable
    String body;

    @Nullable
    @ColumnTransformer(read = "document::text", write = "?::text::jsonb")
    String document;

    byte @Nullable [] pdf;

    @Nullable
    String searchText;

    protected PublishedReport() {}

    PublishedReport(PublicReport report) {
        this.id = report.id();
        this.slug = report.slug();
        this.number = report.number();
        this.publishedAt = report.publishedAt();
    }

    /**
     * What stands there from now on, in place of all that stood there.
     *
     * @param summaryText the summary without marks
     */
    void show(PublicReport report, String summaryText, String html, String json, byte[] file, Instant when) {
        this.state = "PUBLISHED";
        this.version = report.version();
        this.changedAt = when;
        this.authorityName = report.authority();
        this.endedBecause = null;
        this.title = report.title();
        this.summary = summaryText;
        this.documentKind = report.document().name();
        this.year = report.year();
        this.publisherCode = report.publisher().key();
        this.publisherName = report.publisher().name();
        this.providerKey = key(report.provider());
        this.providerName = name(report.provider());
        this.locationKey = key(report.location());
        this.locationName = name(report.location());
        this.municipalityKey = key(report.municipality());
        this.municipalityName = name(report.municipality());
        this.municipalityCode = report.municipalityCode();
        this.provisionKey = key(report.provision());
        this.provisionName = name(report.provision());
        this.kindKey = report.kind().key();
        this.kindName = report.kind().name();
        this.resultKey = key(report.result());
        this.resultName = name(report.result());
        this.visitedOn = report.visitedTo();
        this.finalOn = report.finalOn();
        this.body = html;
        this.document = json;
        this.pdf = file;
        this.searchText = report.searchText();
    }

    private static @Nullable String key(@Nullable Named named) {
        return named == null ? null : named.key();
    }

    private static @Nullable String name(@Nullable Named named) {
        return named == null ? null : named.name();
    }

    /** Nothing of it can be read, until it is shown again. */
    void suspend(String because, Instant when) {
        end("SUSPENDED", because, when);
    }

    void withdraw(String because, Instant when) {
        end("WITHDRAWN", because, when);
    }

    void expire(String because, Instant when) {
        end("EXPIRED", because, when);
    }

    private void end(String how, String because, Instant when) {
        this.state = how;
        this.endedBecause = because;
        this.changedAt = when;
        this.title = null;
        this.summary = null;
        this.documentKind = null;
        this.year = null;
        this.publisherCode = null;
        this.publisherName = null;
        this.providerKey = null;
        this.providerName = null;
        this.locationKey = null;
        this.locationName = null;
        this.municipalityKey = null;
        this.municipalityName = null;
        this.municipalityCode = null;
        this.provisionKey = null;
        this.provisionName = null;
        this.kindKey = null;
        this.kindName = null;
        this.resultKey = null;
        this.resultName = null;
        this.visitedOn = null;
        this.finalOn = null;
        this.body = null;
        this.document = null;
        this.pdf = null;
        this.searchText = null;
    }
}
