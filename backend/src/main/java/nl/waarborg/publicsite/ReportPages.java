package nl.waarborg.publicsite;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.waarborg.publicsite.PublicShell.Frame;
import nl.waarborg.publicsite.PublishedView.Kept;
import nl.waarborg.publicsite.PublishedView.PdfFile;
import nl.waarborg.shared.text.DateWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.time.Clock;

/** The page of one report, its file, and the page that stays when a report is gone. */
@ApplicationScoped
class ReportPages {

    private static final String PDF = "application/pdf";

    /** What is changed is gone as well: search engines then drop what they kept of it. */
    private static final Map<String, String> GONE = Map.of(
            "WITHDRAWN", "withdrawnTitle",
            "EXPIRED", "expiredTitle",
            "SUSPENDED", "suspendedTitle");

    /** Where a person gave the reason. */
    private static final String WRITTEN = "WITHDRAWN";

    private final PublicShell shell;
    private final PublicPages pages;
    private final Template report;
    private final Template gone;

    ReportPages(
            PublicShell shell,
            PublicPages pages,
            @Location("public/report.html") Template report,
            @Location("public/gone.html") Template gone) {
        this.shell = shell;
        this.pages = pages;
        this.report = report;
        this.gone = gone;
    }

    PublicAnswer page(Language language, Catalogue catalogue, String slug, Kept kept) {
        return kept.body() == null ? gonePage(language, slug, kept) : reportPage(language, catalogue, slug, kept);
    }

    PublicAnswer file(PdfFile file) {
        return PublicAnswer.file(PDF, file.content(), file.changedAt());
    }

    /** The same for machines; where it is gone the page that says so, in Dutch as the report. */
    PublicAnswer json(String slug, Kept kept) {
        return kept.document() == null
                ? gonePage(Language.NL, slug, kept)
                : PublicAnswer.of(PublicAnswer.JSON, kept.document(), kept.changedAt());
    }

    private PublicAnswer reportPage(Language language, Catalogue catalogue, String slug, Kept kept) {
        // published a moment ago: the lists follow within two seconds
        PublishedEntry entry = catalogue
                .at(slug)
                .orElseThrow(() -> new IllegalStateException("The catalogue does not hold " + slug + " yet"));
        List<PublishedEntry> besides = catalogue.besides(entry);
        String content = report.data("t", shell.words(language))
                .data("entry", entry)
                .data("body", kept.body())
                .data("pdf", "/rapporten/" + slug + ".pdf")
                .data("data", "/rapporten/" + slug + ".json")
                .data("earlier", pages.rows(language, before(besides, entry.dated())))
                .data("later", pages.rows(language, after(besides, entry.dated())))
                .render();
        Frame frame = new Frame(
                language,
                "/rapporten/" + slug,
                entry.title() + " – Waarborg",
                entry.summary(),
                structured(entry, slug),
                "",
                true);
        return PublicAnswer.page(shell.page(frame, content));
    }

    private PublicAnswer gonePage(Language language, String slug, Kept kept) {
        String title = shell.word(language, GONE.get(kept.state()), Map.of());
        LocalDate since = LocalDate.ofInstant(kept.changedAt(), Clock.ZONE);
        String content = gone.data("t", shell.words(language))
                .data("title", title)
                .data("number", kept.number())
                .data("authority", kept.authorityName())
                .data("because", because(language, kept))
                .data("becauseLanguage", WRITTEN.equals(kept.state()) ? Language.NL.code() : language.code())
                .data("since", shell.word(language, "goneSince", Map.of("day", DateWords.of(since, language))))
                .render();
        Frame frame = new Frame(language, "/rapporten/" + slug, title + " – Waarborg", title, "", "", false);
        return PublicAnswer.gone(shell.page(frame, content));
    }

    /** What people wrote stands there as they wrote it; what the product itself has to say it says in the reader's language. */
    private String because(Language language, Kept kept) {
        return switch (kept.state()) {
            case "EXPIRED" -> shell.word(language, "expiredText", Map.of());
            case "SUSPENDED" -> shell.word(language, "suspendedText", Map.of());
            default -> kept.endedBecause();
        };
    }

    private static List<PublishedEntry> before(List<PublishedEntry> all, LocalDate day) {
        return all.stream().filter(entry -> !entry.dated().isAfter(day)).toList();
    }

    private static List<PublishedEntry> after(List<PublishedEntry> all, LocalDate day) {
        return all.stream().filter(entry -> entry.dated().isAfter(day)).toList();
    }

    /** What search engines understand of it, in the words of schema.org. */
    private String structured(PublishedEntry entry, String slug) {
        String address = shell.publicUrl() + "/rapporten/" + slug;
        JsonObject report = new JsonObject()
                .put("@context", "https://schema.org")
                .put("@type", "Report")
                .put("@id", address)
                .put("url", address)
                .put("name", entry.title())
                .put("abstract", entry.summary())
                .put("reportNumber", entry.number())
                .put("inLanguage", "nl")
                .put("datePublished", entry.publishedOn().toString())
                .put(
                        "dateModified",
                        LocalDate.ofInstant(entry.changedAt(), Clock.ZONE).toString())
                .put("version", entry.version())
                .put("publisher", organisation("GovernmentOrganization", entry.authorityName()))
                .put("isAccessibleForFree", true)
                .put(
                        "encoding",
                        new JsonObject()
                                .put("@type", "MediaObject")
                                .put("encodingFormat", PDF)
                                .put("contentUrl", address + ".pdf"));
        if (entry.provider() != null) {
            report.put("about", organisation("Organization", entry.provider().name()));
        }
        if (entry.municipality() != null) {
            report.put("spatialCoverage", entry.municipality().name());
        }
        return report.encode();
    }

    private static JsonObject organisation(String type, String name) {
        return new JsonObject().put("@type", type).put("name", name);
    }
}
