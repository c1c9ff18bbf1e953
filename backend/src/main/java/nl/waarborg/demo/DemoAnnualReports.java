package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.waarborg.access.Caller;
import nl.waarborg.casefile.StepRequest;
import nl.waarborg.demo.DemoData.AnnualReportData;
import nl.waarborg.publication.DecidingService;
import nl.waarborg.publication.PublicContent;
import nl.waarborg.publication.PublicationApi.AnnualReportRequest;
import nl.waarborg.publication.PublicationApi.ProposalRequest;
import nl.waarborg.publication.PublicationApi.PublicationAnswer;
import nl.waarborg.publication.PublicationApi.PublicationDecisionRequest;
import nl.waarborg.publication.PublicationService;
import nl.waarborg.publication.WeighedOutcome;

/** Writes what the teams tell of a year, and decides about it; the watchdog publishes. */
@ApplicationScoped
class DemoAnnualReports {

    private final DemoData data;
    private final DemoCast cast;
    private final PublicationService preparing;
    private final DecidingService deciding;
    private final DemoStepService steps;

    DemoAnnualReports(
            DemoData data,
            DemoCast cast,
            PublicationService preparing,
            DecidingService deciding,
            DemoStepService steps) {
        this.data = data;
        this.cast = cast;
        this.preparing = preparing;
        this.deciding = deciding;
        this.steps = steps;
    }

    /** @param made what earlier moments made, by their names */
    List<DemoMoment> moments(DemoCalendar calendar, Map<String, UUID> made) {
        List<DemoMoment> moments = new ArrayList<>();
        for (AnnualReportData report : data.annualReports) {
            String name = "annual-report " + report.team() + " " + report.year();
            LocalDate written = calendar.ago(report.writtenAgo());
            moments.add(new DemoMoment(name, calendar.at(written, 0, name), () -> write(report, name)));
            moments.add(new DemoMoment(
                    name + "/1",
                    calendar.at(written, 1, name),
                    () -> propose(report, name, Objects.requireNonNull(made.get(name)))));
            moments.add(new DemoMoment(
                    name + "/2",
                    calendar.at(calendar.after(written, 1), 0, name),
                    () -> decide(report, name, Objects.requireNonNull(made.get(name)))));
        }
        return moments;
    }

    private Uni<UUID> write(AnnualReportData report, String name) {
        Caller writer = cast.caller(report.team(), report.writer());
        return preparing
                .beginAnnualReport(writer, DemoKeys.of("begin", name), new AnnualReportRequest(report.year()))
                .chain(begun -> preparing.save(
                        writer, begun.id(), DemoKeys.version(begun.version()), content(begun.content(), report)))
                .map(PublicationAnswer::id);
    }

    private Uni<UUID> propose(AnnualReportData report, String name, UUID id) {
        Caller writer = cast.caller(report.team(), report.writer());
        return request(writer, id, DemoKeys.of("propose", name))
                .chain(request -> deciding.propose(
                        writer,
                        request,
                        new ProposalRequest(WeighedOutcome.IN_FULL, List.of(), report.considerations(), null)))
                .map(PublicationAnswer::id);
    }

    private Uni<UUID> decide(AnnualReportData report, String name, UUID id) {
        Caller decider = cast.caller(report.team(), report.decider());
        return request(decider, id, DemoKeys.of("decide", name))
                .chain(request -> deciding.decide(decider, request, new PublicationDecisionRequest(true, null, null)))
                .map(PublicationAnswer::id);
    }

    /** What was read to know the version is forgotten, as between two calls of a client. */
    private Uni<StepRequest> request(Caller caller, UUID id, String key) {
        return preparing
                .read(caller, id)
                .call(() -> steps.startAfresh())
                .map(now -> new StepRequest(id, DemoKeys.version(now.version()), key));
    }

    private static PublicContent content(PublicContent begun, AnnualReportData report) {
        List<PublicContent.Section> sections = IntStream.range(
                        0, report.sections().size())
                .mapToObj(place -> new PublicContent.Section(
                        "deel-" + place,
                        report.sections().get(place).heading(),
                        List.of(new PublicContent.Passage(
                                "deel-" + place + "-1",
                                report.sections().get(place).text()))))
                .toList();
        return new PublicContent(begun.title(), report.summary(), "", sections, List.of());
    }
}
