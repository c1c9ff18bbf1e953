package nl.waarborg.demo;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.waarborg.casefile.AssignmentService;
import nl.waarborg.casefile.CaseFileApi.AssignmentRequest;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.deadline.DeadlineApi;
import nl.waarborg.deadline.DeadlineApi.DecisionForm;
import nl.waarborg.deadline.DeadlineApi.ExtensionForm;
import nl.waarborg.deadline.DeadlineDeskService;
import nl.waarborg.deadline.Responsible;
import nl.waarborg.message.MessageApi.TextRequest;
import nl.waarborg.message.MessageService;
import nl.waarborg.message.NoteService;

/** Plays what goes on around the protocol: dividing work, messages, notes, asking for time. */
@ApplicationScoped
class DemoConduct {

    private final DemoCast cast;
    private final CaseFileService cases;
    private final AssignmentService assignments;
    private final MessageService messages;
    private final NoteService notes;
    private final DeadlineDeskService desk;

    DemoConduct(
            DemoCast cast,
            CaseFileService cases,
            AssignmentService assignments,
            MessageService messages,
            NoteService notes,
            DeadlineDeskService desk) {
        this.cast = cast;
        this.cases = cases;
        this.assignments = assignments;
        this.messages = messages;
        this.notes = notes;
        this.desk = desk;
    }

    Uni<?> assign(DemoScene scene) {
        UUID handler = cast.handler(scene.story()).accountId();
        return cases.facts(scene.report())
                .chain(facts -> assignments.assign(
                        scene.caller(), scene.report(), facts.version(), new AssignmentRequest(handler, null)));
    }

    Uni<?> write(DemoScene scene) {
        return messages.send(
                scene.caller(),
                scene.report(),
                scene.key(),
                new TextRequest(scene.act().said(), null));
    }

    Uni<?> readMessages(DemoScene scene) {
        return messages.list(scene.caller(), scene.report());
    }

    Uni<?> note(DemoScene scene) {
        return notes.add(
                scene.caller(),
                scene.report(),
                scene.key(),
                new TextRequest(scene.act().said(), null));
    }

    /** The provider asks for more time for what it must do first. */
    Uni<?> askTime(DemoScene scene) {
        return running(scene)
                .chain(term -> desk.requestExtension(
                        scene.caller(),
                        term.id(),
                        DeadlineDeskService.Headers.of(scene.key(), DemoKeys.version(term.version())),
                        new ExtensionForm(
                                scene.calendar().after(term.dueOn(), scene.act().term()),
                                scene.act().said())));
    }

    Uni<?> giveTime(DemoScene scene) {
        return running(scene)
                .chain(term -> desk.decideExtension(
                        scene.caller(),
                        term.extensionRequests().getLast().id(),
                        scene.key(),
                        decision(scene, term.dueOn())));
    }

    private static DecisionForm decision(DemoScene scene, LocalDate dueOn) {
        boolean granted = !"NO".equals(scene.act().choice());
        return new DecisionForm(
                granted,
                granted ? scene.calendar().after(dueOn, scene.act().term()) : null,
                scene.act().said(),
                null);
    }

    private Uni<DeadlineApi.Answer> running(DemoScene scene) {
        return desk.listDeadlines(scene.caller(), scene.report())
                .map(terms -> terms.items().stream()
                        .filter(term -> term.responsible() == Responsible.PROVIDER
                                && term.state().isOpen())
                        .findFirst()
                        .orElseThrow());
    }
}
