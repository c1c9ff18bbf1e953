package nl.waarborg.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.waarborg.provider.Contact;
import nl.waarborg.report.PersonConcerned.Role;
import nl.waarborg.report.ReportContent.Channel;
import nl.waarborg.report.ReportContent.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Says what must be told before a report of each kind can be filed (domain.md 2, "A report holds"), all at once. A
 * calamity or violence is told in full; a consultation needs the question and enough to judge it.
 */
public final class ReportCompleteness {

    private final ReportContent content;
    private final FilingFacts facts;
    private final Findings findings = new Findings();

    private ReportCompleteness(ReportContent content, FilingFacts facts) {
        this.content = content;
        this.facts = facts;
    }

    public static Completeness check(ReportContent content, FilingFacts facts) {
        return new ReportCompleteness(content, facts).check();
    }

    private Completeness check() {
        findings.require("/kind", "kind", content.kind());
        findings.refuseIf(
                content.kind() != null
                        && !facts.kindsReceived().isEmpty()
                        && !facts.kindsReceived().contains(content.kind()),
                "/kind",
                "kind-not-received");
        place();
        moment();
        story();
        if (content.kind() == ReportKind.CONSULTATION) {
            findings.require("/consultationQuestion", "consultation-question", content.consultationQuestion());
        } else {
            care();
            nature();
        }
        if (content.kind() != null && content.kind().isStatutory()) {
            harm();
            persons();
            safety();
        }
        press();
        contacts();
        recordedByStaff();
        return findings.conclude();
    }

    private void place() {
        findings.require("/placeKind", "place-kind", content.placeKind());
        if (content.placeKind() == PlaceKind.LOCATION) {
            findings.require("/locationId", "location", content.locationId());
        }
        if (content.placeKind() == PlaceKind.ELSEWHERE) {
            findings.require("/placeDescription", "place-description", content.placeDescription());
        }
        findings.refuseIf(!facts.locationKnown(), "/locationId", "location-unknown");
        if (content.placeKind() != PlaceKind.LOCATION || content.locationId() != null) {
            findings.require("/municipalityCode", "municipality", facts.municipality());
        }
        if (facts.municipality() != null) {
            knownCode("/municipalityCode", FilingFacts.MUNICIPALITIES, facts.municipality());
            receiver();
        }
    }

    /** The municipality proposes who receives it; another choice, or a place outside the region, needs a reason. */
    private void receiver() {
        findings.refuseIf(!facts.authorityKnown(), "/authorityId", "authority-unknown");
        boolean own = Objects.equals(facts.proposedAuthority(), content.authorityId()) || content.authorityId() == null;
        if (facts.proposedAuthority() == null) {
            findings.require("/authorityId", "authority", content.authorityId());
        }
        if (!own) {
            findings.require("/authorityReason", "authority-reason", content.authorityReason());
        }
    }

    private void moment() {
        findings.require("/occurredOn", "occurred-on", content.occurredOn());
        notInFuture("/occurredOn", content.occurredOn());
        notInFuture("/occurredUntilOn", content.occurredUntilOn());
        notInFuture("/discoveredOn", content.discoveredOn());
        findings.refuseIf(
                isBefore(content.occurredUntilOn(), content.occurredOn()), "/occurredUntilOn", "until-before-start");
        findings.refuseIf(
                isBefore(content.discoveredOn(), content.occurredOn()), "/discoveredOn", "discovered-before-event");
        if (content.kind() != null && content.kind().hasFilingTerm()) {
            findings.require("/discoveredOn", "discovered-on", content.discoveredOn());
        }
    }

    private void story() {
        findings.require("/whatHappened", "what-happened", content.whatHappened());
        knownCode("/harmSeverity", "harm-severities", content.harmSeverity());
        List<ReportContent.Told> told = content.informed() == null ? List.of() : content.informed();
        for (int i = 0; i < told.size(); i++) {
            knownCode(
                    "/informed/" + i + "/party", "informed-parties", told.get(i).party());
            notInFuture("/informed/" + i + "/informedOn", told.get(i).informedOn());
        }
    }

    private void care() {
        findings.require("/law", "law", content.law());
        findings.require("/provision", "provision", content.provision());
        knownCode("/law", "laws", content.law());
        knownCode("/provision", "provisions", content.provision());
        if (content.kind() != null && content.kind().isStatutory()) {
            findings.require("/funding", "funding", content.funding());
        }
        knownCode("/funding", "fundings", content.funding());
    }

    private void nature() {
        findings.require("/nature", "nature", content.nature());
        knownCode("/nature", "natures", content.nature());
        if ("OTHER".equals(content.nature())) {
            findings.require("/natureOther", "nature-other", content.natureOther());
        }
    }

    private void harm() {
        findings.require("/harmSeverity", "harm-severity", content.harmSeverity());
        findings.require("/harmDescription", "harm-description", content.harmDescription());
    }

    private void persons() {
        boolean someClient = content.personsOrNone().stream().anyMatch(person -> person.role() == Role.CLIENT);
        findings.require("/persons", "client", someClient);
        for (int i = 0; i < content.personsOrNone().size(); i++) {
            person("/persons/" + i, content.personsOrNone().get(i));
        }
    }

    private void person(String pointer, PersonConcerned person) {
        knownCode(pointer + "/harm", "harm-severities", person.harm());
        notInFuture(pointer + "/birthDate", person.birthDate());
        switch (person.role()) {
            case CLIENT -> {
                findings.require(pointer + "/name", "client-name", person.name());
                findings.require(pointer + "/birthDate", "birth-date", person.birthDate());
            }
            case STAFF ->
                findings.require(
                        pointer + "/function", "staff", Filled.in(person.function()) || Filled.in(person.name()));
            case RELATIVE, OTHER -> findings.require(pointer + "/relation", "relation", person.relation());
        }
    }

    private void safety() {
        findings.require("/immediateActions", "immediate-actions", content.immediateActions());
        findings.require("/otherClientsSafe", "other-clients-safe", content.otherClientsSafe());
        findings.require("/aftercare", "aftercare", content.aftercare());
    }

    private void press() {
        if (Boolean.TRUE.equals(content.pressSensitive())) {
            findings.require("/pressDescription", "press-description", content.pressDescription());
        }
    }

    private void contacts() {
        contact("/contactPerson", "contact-person", content.contactPerson());
        if (content.kind() != null && content.kind().isStatutory()) {
            contact("/boardChair", "board-chair", content.boardChair());
        }
    }

    private void contact(String pointer, String code, @Nullable Contact contact) {
        findings.require(pointer + "/name", code, contact == null ? null : contact.name());
        findings.require(
                pointer + "/email",
                "contact-way",
                contact != null && (Filled.in(contact.email()) || Filled.in(contact.phone())));
    }

    /** By phone only where the digital way failed, and then with the reason (protocol step 1). */
    private void recordedByStaff() {
        if (!facts.byStaff()) {
            return;
        }
        findings.require("/channel", "channel", content.channel() != null && content.channel() != Channel.PORTAL);
        findings.require("/receivedOn", "received-on", content.receivedOn());
        notInFuture("/receivedOn", content.receivedOn());
        findings.refuseIf(isBefore(content.receivedOn(), content.occurredOn()), "/receivedOn", "received-before-event");
        findings.require(
                "/digitalNotPossibleReason", "digital-not-possible-reason", content.digitalNotPossibleReason());
        findings.require("/reporterKind", "reporter-kind", content.reporterKind());
        findings.require(
                "/reporter/name",
                "reporter",
                content.reporter() == null ? null : content.reporter().name());
    }

    private void knownCode(String pointer, String list, @Nullable String code) {
        findings.refuseIf(Filled.in(code) && code != null && !facts.hasCode(list, code), pointer, "unknown-code");
    }

    private void notInFuture(String pointer, @Nullable LocalDate date) {
        findings.refuseIf(isBefore(facts.today(), date), pointer, "in-the-future");
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }
}
