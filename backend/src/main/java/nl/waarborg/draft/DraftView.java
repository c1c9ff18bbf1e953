package nl.waarborg.draft;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.waarborg.access.Caller;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.report.FilingOutlook;
import nl.waarborg.report.FilingService;
import nl.waarborg.report.ReportContent;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;

/** Shows drafts to a caller. */
@ApplicationScoped
class DraftView {

    private final DraftContents contents;
    private final DraftWatch watch;
    private final FilingService filing;
    private final ProviderService providers;

    DraftView(DraftContents contents, DraftWatch watch, FilingService filing, ProviderService providers) {
        this.contents = contents;
        this.watch = watch;
        this.filing = filing;
        this.providers = providers;
    }

    Uni<DraftApi.ReportDraft> whole(Draft draft, ReportContent content) {
        return providers
                .find(draft.providerId)
                .map(provider -> new DraftApi.ReportDraft(
                        draft.id,
                        draft.providerId,
                        provider.name(),
                        draft.ownerId,
                        draft.ownerName,
                        draft.requestedReportId,
                        content,
                        draft.updatedAt,
                        draft.version));
    }

    Uni<List<DraftApi.ReportDraftSummary>> summaries(Caller caller, List<Draft> drafts) {
        return Multi.createFrom()
                .iterable(drafts)
                .onItem()
                .transformToUniAndConcatenate(draft -> summary(caller, draft))
                .collect()
                .asList();
    }

    private Uni<DraftApi.ReportDraftSummary> summary(Caller caller, Draft draft) {
        ReportContent content = contents.of(draft);
        return filing.glance(draft.filer(), content)
                .map(glance -> new DraftApi.ReportDraftSummary(
                        draft.id,
                        draft.kind,
                        glance.providerName(),
                        glance.locationName(),
                        draft.occurredOn,
                        glance.dueOn(),
                        draft.ownerName,
                        draft.ownerId.equals(caller.accountId()),
                        draft.requestedReportId != null,
                        draft.filledShare,
                        draft.updatedAt,
                        watch.removedOn(draft)));
    }

    static DraftApi.Check check(FilingOutlook outlook, Language language) {
        return new DraftApi.Check(
                outlook.completeness().complete(),
                outlook.completeness().missing().stream()
                        .map(missing -> new DraftApi.Missing(missing.pointer(), missing.code(), say(missing, language)))
                        .toList(),
                outlook.timeliness(),
                outlook.authorityId(),
                outlook.authorityName(),
                outlook.outsideRegion(),
                outlook.likelyDuplicates());
    }

    private static String say(Violation missing, Language language) {
        return missing.message(language);
    }
}
