package nl.waarborg.inspection;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Directory;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.casefile.CaseFileApi.PersonRef;
import nl.waarborg.casefile.CaseFileService;
import nl.waarborg.casefile.CaseKind;
import nl.waarborg.casefile.CaseRooms;
import nl.waarborg.inspection.InspectionApi.CaseRef;
import nl.waarborg.inspection.InspectionApi.Ending;
import nl.waarborg.inspection.InspectionApi.InspectionAnswer;
import nl.waarborg.inspection.InspectionApi.InspectionInside;
import nl.waarborg.inspection.InspectionApi.TeamMember;
import org.jspecify.annotations.Nullable;

/** Tells an inspection to one reader, whole: what this room keeps, and what the higher rooms add. */
@ApplicationScoped
class InspectionView {

    private final InspectionRepository inspections;
    private final CaseFileService cases;
    private final Directory directory;
    private final List<InspectionSection> sections;
    private final List<InspectionActions> actions;

    InspectionView(
            InspectionRepository inspections,
            CaseFileService cases,
            Directory directory,
            @All List<InspectionSection> sections,
            @All List<InspectionActions> actions) {
        this.inspections = inspections;
        this.cases = cases;
        this.directory = directory;
        this.sections = sections;
        this.actions = actions;
    }

    Uni<InspectionAnswer> of(InspectionReader reader, Inspection inspection) {
        return parts(reader, inspection).map(parts -> answer(reader, inspection, parts));
    }

    private Uni<Parts> parts(InspectionReader reader, Inspection inspection) {
        return inspections
                .names(inspection.id)
                .chain(names -> inside(reader, inspection)
                        .chain(inside -> CaseRooms.fields(sections, reader, inspection.facts())
                                .chain(fields -> actions(reader, inspection)
                                        .map(open -> new Parts(names, inside, fields, open)))));
    }

    private static InspectionAnswer answer(InspectionReader reader, Inspection inspection, Parts parts) {
        CaseFacts file = reader.seen().facts();
        InspectionNames names = parts.names();
        boolean outline = reader.seesOutline();
        boolean content = reader.seesContent();
        return new InspectionAnswer(
                inspection.id,
                inspection.number,
                inspection.authorityId,
                names.authority(),
                inspection.providerId,
                names.provider(),
                outline ? InspectionStatus.valueOf(reader.seen().shownStatus()) : null,
                outline ? inspection.kind : null,
                outline ? inspection.aspect : null,
                outline ? inspection.announced : null,
                content ? List.of(inspection.jointWith) : null,
                content ? inspection.locationId : null,
                content ? names.location() : null,
                outline ? inspection.municipalityCode : null,
                outline ? names.municipality() : null,
                outline ? inspection.provision : null,
                outline ? inspection.plannedFrom : null,
                outline ? inspection.plannedUntil : null,
                content ? inspection.purpose : null,
                content ? retests(inspection, names) : null,
                outline && !reader.caller().isProvider() ? assignee(file) : null,
                parts.inside(),
                outline && reader.knows(inspection.announcedAt) ? inspection.announcedAt : null,
                outline && reader.knows(inspection.draftAt) ? inspection.draftAt : null,
                outline && reader.knows(inspection.finalAt) ? inspection.finalAt : null,
                reader.seesInternal() ? ending(inspection) : null,
                reader.seesInternal() ? file.embargoSince() : null,
                parts.actions(),
                inspection.version,
                file.version(),
                parts.sections());
    }

    private Uni<@Nullable InspectionInside> inside(InspectionReader reader, Inspection inspection) {
        return reader.seesInternal()
                ? team(inspection)
                        .chain(team -> causes(inspection.id).map(causes -> new InspectionInside(team, causes)))
                : Uni.createFrom().nullItem();
    }

    private Uni<List<TeamMember>> team(Inspection inspection) {
        return directory
                .names(Set.of(inspection.teamIds))
                .map(names -> Arrays.stream(inspection.teamIds)
                        .map(id -> new TeamMember(id, names.getOrDefault(id, ""), id.equals(inspection.leadId)))
                        .toList());
    }

    /** By number only: what stands in a case is for whoever reads that case. */
    private Uni<List<CaseRef>> causes(UUID id) {
        return inspections
                .causes(id)
                .chain(ids -> cases.facts(ids)
                        .map(found -> ids.stream()
                                .map(found::get)
                                .map(one -> new CaseRef(one.id(), one.kind(), one.number()))
                                .toList()));
    }

    private static @Nullable CaseRef retests(Inspection inspection, InspectionNames names) {
        return inspection.retestsId == null || names.retests() == null
                ? null
                : new CaseRef(inspection.retestsId, CaseKind.INSPECTION, names.retests());
    }

    private static @Nullable PersonRef assignee(CaseFacts file) {
        return file.assigneeId() == null || file.assigneeName() == null
                ? null
                : new PersonRef(file.assigneeId(), file.assigneeName());
    }

    private static @Nullable Ending ending(Inspection inspection) {
        return inspection.endedAt == null || inspection.endedBy == null || inspection.endedReason == null
                ? null
                : new Ending(inspection.endedAt, inspection.endedBy, inspection.endedReason);
    }

    /** Whoever does not read the inspection is offered no step in it. */
    private Uni<List<String>> actions(InspectionReader reader, Inspection inspection) {
        List<String> own = InspectionAction.openTo(reader, inspection);
        return reader.seesContent()
                ? CaseRooms.actions(actions, reader.caller(), inspection.facts())
                        .map(more -> Stream.concat(own.stream(), more.stream()).toList())
                : Uni.createFrom().item(own);
    }

    private record Parts(
            InspectionNames names,
            @Nullable InspectionInside inside,
            Map<String, Object> sections,
            List<String> actions) {}
}
