package nl.waarborg.inspectionreport;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import nl.waarborg.access.Caller;
import nl.waarborg.audit.AuditTrail;
import nl.waarborg.audit.Look;
import nl.waarborg.audit.Subject;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.inspection.InspectionReader;
import nl.waarborg.inspection.InspectionService;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.file.FileVault;
import nl.waarborg.shared.file.StoredFile;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.web.Download;
import org.jspecify.annotations.Nullable;

/**
 * The report as a PDF. The final one is made once and kept sealed; a draft is made anew each time. No connection is held
 * while a PDF is made; of two servers that make the same one, the first to come is kept.
 */
@ApplicationScoped
public class ReportDocumentService {

    private final InspectionReportRepository reports;
    private final FinalReports finals;
    private final ReportPaper paper;
    private final ReportJson json;
    private final InspectionService inspections;
    private final AuthorityService authorities;
    private final AuditTrail audit;
    private final FileVault vault;
    private final Vertx vertx;

    ReportDocumentService(
            InspectionReportRepository reports,
            FinalReports finals,
            ReportPaper paper,
            ReportJson json,
            InspectionService inspections,
            AuthorityService authorities,
            AuditTrail audit,
            FileVault vault,
            Vertx vertx) {
        this.reports = reports;
        this.finals = finals;
        this.paper = paper;
        this.json = json;
        this.inspections = inspections;
        this.authorities = authorities;
        this.audit = audit;
        this.vault = vault;
        this.vertx = vertx;
    }

    private record Print(
            FinalReport report,
            String authority,
            boolean concept,
            @Nullable UUID document) {}

    /** The final report, or the draft as the caller reads it; 404 while there is none for the caller. */
    public Uni<Download> document(Caller caller, UUID inspectionId) {
        return gather(caller, inspectionId)
                .chain(print -> print.concept()
                        ? paper.print(print.report(), print.authority(), true)
                                .map(pdf -> download(print, () -> new ByteArrayInputStream(pdf)))
                        : kept(inspectionId, print).map(document -> download(print, () -> vault.open(document))));
    }

    @WithTransaction
    Uni<Print> gather(Caller caller, UUID inspectionId) {
        return inspections
                .reader(caller, inspectionId)
                .invoke(reader -> reader.seen().requireContent())
                .chain(reader -> reports.get(inspectionId)
                        .invoke(report -> {
                            if (!reader.seesInternal() && !reader.knows(report.sentAt)) {
                                throw Problem.notFound();
                            }
                        })
                        .chain(report -> shown(reader, inspectionId, report)
                                .chain(shown -> authorities
                                        .find(shown.authorityId())
                                        .map(authority -> new Print(
                                                shown,
                                                authority.name(),
                                                !reader.knows(report.finalAt),
                                                report.documentId)))))
                .call(() -> audit.looked(
                        caller.actor(),
                        InspectionReportAction.DOWNLOAD,
                        Subject.of("inspection-report", inspectionId).inCase(inspectionId),
                        Look.at("report")));
    }

    /** The final report as it was laid down; before that the team sees what it is writing, the provider what it was sent. */
    private Uni<FinalReport> shown(InspectionReader reader, UUID inspectionId, InspectionReport report) {
        if (report.finalReport != null && reader.knows(report.finalAt)) {
            return Uni.createFrom().item(json.finalReport(report.finalReport));
        }
        return inspections
                .facts(inspectionId)
                .chain(inspection -> reader.seesInternal() || report.sentSections == null
                        ? finals.of(inspection, json.findings(report))
                        : finals.of(inspection, json.sentFindings(report))
                                .map(draft -> draft.asSent(json.sections(report.sentSections))));
    }

    private Uni<UUID> kept(UUID inspectionId, Print print) {
        return print.document() != null
                ? Uni.createFrom().item(print.document())
                : paper.print(print.report(), print.authority(), false)
                        .chain(pdf -> vertx.executeBlocking(
                                () -> vault.store(Ids.next(), new ByteArrayInputStream(pdf)), false))
                        .chain(file -> keep(inspectionId, file))
                        .chain(() -> find(inspectionId));
    }

    @WithTransaction
    Uni<Void> keep(UUID inspectionId, StoredFile file) {
        return reports.keepDocument(inspectionId, file)
                .call(kept -> kept
                        ? Uni.createFrom().voidItem()
                        : vertx.executeBlocking(
                                () -> {
                                    vault.remove(file.id());
                                    return null;
                                },
                                false))
                .replaceWithVoid();
    }

    @WithSession
    Uni<UUID> find(UUID inspectionId) {
        return reports.get(inspectionId).map(report -> report.documentId);
    }

    private static Download download(Print print, Download.Content content) {
        return new Download(
                print.report().number() + (print.concept() ? "-concept.pdf" : ".pdf"), "application/pdf", content);
    }
}
