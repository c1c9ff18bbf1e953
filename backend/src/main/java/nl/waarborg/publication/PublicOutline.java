package nl.waarborg.publication;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.inspectionreport.FinalReport;
import nl.waarborg.provider.LocationInfo;
import nl.waarborg.provider.LocationService;
import nl.waarborg.publication.PublicReport.Named;
import nl.waarborg.publication.PublicVersion.Around;
import nl.waarborg.reference.ReferenceApi;
import nl.waarborg.reference.ReferenceList;
import nl.waarborg.reference.ReferenceService;
import org.jspecify.annotations.Nullable;

/** Looks up the names that stand around a report, and leaves out a location whose address is protected. */
@ApplicationScoped
class PublicOutline {

    private static final String ALL_CARE = "Alle zorg van de aanbieder";
    private static final String OUTSIDE = "Buiten de regio";

    private final AuthorityService authorities;
    private final LocationService locations;
    private final ReferenceService references;

    PublicOutline(AuthorityService authorities, LocationService locations, ReferenceService references) {
        this.authorities = authorities;
        this.locations = locations;
        this.references = references;
    }

    Uni<Around> of(FinalReport report) {
        return authorities
                .find(report.authorityId())
                .chain(authority -> place(report.authorityId(), report.municipalityCode())
                        .chain(place -> provision(report)
                                .chain(provision -> location(report.locationId())
                                        .map(location -> new Around(
                                                authority.name(), location, place.name(), place.key(), provision)))));
    }

    /** The same without the location when its address became protected since. */
    Uni<PublicFacts> asOfNow(PublicFacts facts, @Nullable UUID locationId) {
        return facts.location() == null
                ? Uni.createFrom().item(facts)
                : location(locationId).map(location -> location == null ? facts.withoutLocation() : facts);
    }

    /** A municipality by its code and its name; without a code the first that the authority serves, which answers for it. */
    Uni<Named> place(UUID authorityId, @Nullable String code) {
        return code == null
                ? served(authorityId).map(all -> all.isEmpty() ? new Named("GM0000", OUTSIDE) : all.getFirst())
                : authorities
                        .municipalityNames(List.of(code))
                        .map(names -> new Named(code, names.getOrDefault(code, OUTSIDE)));
    }

    /** The municipalities that an authority serves, by their codes and names. */
    Uni<List<Named>> served(UUID authorityId) {
        return authorities
                .get(authorityId)
                .map(authority -> authority.municipalities().stream()
                        .map(served -> new Named(served.code(), served.name()))
                        .toList());
    }

    private Uni<String> provision(FinalReport report) {
        String code = report.provisionCode();
        return code == null
                ? Uni.createFrom().item(ALL_CARE)
                : references
                        .item(ReferenceList.PROVISIONS, report.authorityId(), code)
                        .map(item -> item.map(ReferenceApi.Item::labelNl).orElse(ALL_CARE));
    }

    private Uni<@Nullable Named> location(@Nullable UUID id) {
        return id == null
                ? Uni.createFrom().nullItem()
                : locations.find(id).map(found -> found.protectedAddress() ? null : named(found));
    }

    private static Named named(LocationInfo location) {
        return new Named(PublicVersion.key(location.name(), location.id()), location.name());
    }
}
