package nl.waarborg.scoring;

import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.access.Role;
import nl.waarborg.inspection.InspectionStatus;
import nl.waarborg.inspection.InspectionSteps;
import nl.waarborg.testing.Frameworks;
import nl.waarborg.testing.Inspections;
import nl.waarborg.testing.People;
import nl.waarborg.testing.Person;
import nl.waarborg.testing.Places;
import nl.waarborg.testing.Providers;
import nl.waarborg.testing.TestAuthorities;

/** A planned inspection at an authority of its own, which has a small framework in use; nothing is chosen yet. */
class ScoringGround {

    final UUID authority = TestAuthorities.enter();
    final Person supervisor = People.atAuthority(authority, Role.SUPERVISOR);
    final Person colleague = People.atAuthority(authority, Role.SUPERVISOR);
    final Person coordinator = People.atAuthority(authority, Role.COORDINATOR);
    final Person administrator = People.atAuthority(authority, Role.ADMINISTRATOR);
    final UUID oak = Providers.enter("Voorbeeldzorg De Eik", 12, coordinator);
    final UUID inspection = planned(null);
    final String small =
            Frameworks.inUse(coordinator, administrator, Frameworks.bring(coordinator, authority, Frameworks.small()));

    /** Planned by the supervisor; the first of the team leads. */
    UUID planned(UUID retests, Person... team) {
        Map<String, Object> plan = Inspections.plan(supervisor);
        plan.put("retestsId", retests);
        if (team.length > 0) {
            plan.put(
                    "team",
                    Arrays.stream(team)
                            .map(one -> Map.of("accountId", one.id(), "lead", one == team[0]))
                            .toList());
        }
        Map<String, Object> request = Inspections.request(supervisor);
        request.remove("locationId");
        request.put("providerId", oak);
        request.put("municipalityCode", Places.ASSEN);
        request.put("plan", plan);
        return UUID.fromString(
                Inspections.plan(supervisor, request).statusCode(201).extract().path("id"));
    }

    void advance(InspectionSteps steps, InspectionStatus... statuses) {
        steps.advance(supervisor, inspection, statuses);
    }
}
