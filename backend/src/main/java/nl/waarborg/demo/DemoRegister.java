package nl.waarborg.demo;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.waarborg.access.Caller;
import nl.waarborg.access.DemoEnrolment;
import nl.waarborg.access.DemoEnrolment.Newcomer;
import nl.waarborg.access.Place;
import nl.waarborg.authority.AuthorityApi.AuthorityRequest;
import nl.waarborg.authority.AuthorityApi.MunicipalityRequest;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.demo.DemoData.AuthorityData;
import nl.waarborg.demo.DemoData.ProviderData;
import nl.waarborg.protocol.ProtocolSettings;
import nl.waarborg.protocol.SettingsApi;
import nl.waarborg.protocol.SettingsService;
import nl.waarborg.provider.Contact;
import nl.waarborg.provider.LocationService;
import nl.waarborg.provider.ProviderApi.LocationRequest;
import nl.waarborg.provider.ProviderApi.ProviderRequest;
import nl.waarborg.provider.ProviderService;
import nl.waarborg.term.TermKind;

/** Enters what must be there before anything can be reported: authorities, providers, locations and people. */
@ApplicationScoped
class DemoRegister {

    private static final String ADMINISTRATOR = "Beheerder Waarborg";

    private final DemoData data;
    private final DemoCast cast;
    private final DemoEnrolment enrolment;
    private final DemoStepService steps;
    private final AuthorityService authorities;
    private final SettingsService settings;
    private final ProviderService providers;
    private final LocationService locations;
    private final Map<String, UUID> entered = new ConcurrentHashMap<>();

    DemoRegister(
            DemoData data,
            DemoCast cast,
            DemoEnrolment enrolment,
            DemoStepService steps,
            AuthorityService authorities,
            SettingsService settings,
            ProviderService providers,
            LocationService locations) {
        this.data = data;
        this.cast = cast;
        this.enrolment = enrolment;
        this.steps = steps;
        this.authorities = authorities;
        this.settings = settings;
        this.providers = providers;
        this.locations = locations;
    }

    Uni<Void> enter() {
        return enrol(List.of(new Post(DemoData.INSTALLATION, Place.installation())))
                .chain(() -> each(data.authorities, this::enter))
                .chain(() -> each(data.providers, this::enter))
                .chain(() -> enrol(data.authorities.stream()
                        .map(one -> new Post(one.code(), Place.authority(id(one.code()))))
                        .toList()))
                .chain(() -> enrol(data.providers.stream()
                        .map(one -> new Post(one.key(), Place.provider(id(one.key()))))
                        .toList()));
    }

    /** An authority by its code, a provider by its key, a location by the key of its provider and its name. */
    UUID id(String key) {
        return Objects.requireNonNull(entered.get(key), () -> key + " is not in the demo");
    }

    private Uni<Void> enter(AuthorityData authority) {
        String key = authority.code();
        return once(
                        key,
                        () -> authorities
                                .create(
                                        administrator(),
                                        new AuthorityRequest(
                                                key, authority.name(), key, authority.email(), authority.phone()),
                                        DemoKeys.of("authority", key))
                                .call(made -> each(
                                        authority.municipalities(),
                                        code -> authorities
                                                .addMunicipality(
                                                        administrator(),
                                                        made.id(),
                                                        new MunicipalityRequest(code, DemoCast.SINCE, null),
                                                        DemoKeys.of("municipality", code))
                                                .replaceWithVoid()))
                                .call(made -> set(authority, made.id()))
                                .map(made -> made.id()))
                .replaceWithVoid();
    }

    /** The administrator alone decides it: nobody works for the authority yet. */
    private Uni<Void> set(AuthorityData authority, UUID id) {
        return settings.current(administrator(), id)
                .chain(current -> settings.propose(
                        administrator(),
                        id,
                        new SettingsApi.Proposal(
                                DemoCast.SINCE, authority.reason(), protocol(authority, current.settings())),
                        DemoKeys.of("settings", authority.code())))
                .replaceWithVoid();
    }

    private static ProtocolSettings protocol(AuthorityData own, ProtocolSettings begun) {
        Map<TermKind, ProtocolSettings.TermSetting> terms = new EnumMap<>(begun.terms());
        terms.putAll(own.terms());
        return new ProtocolSettings(
                terms,
                begun.localRule(),
                own.reminders() == null ? begun.reminders() : own.reminders(),
                own.informedOnReceipt(),
                own.reportKinds(),
                own.lawsReceived(),
                own.weighing() == null ? begun.weighing() : own.weighing(),
                begun.checklist(),
                begun.followUp(),
                begun.riskProfile(),
                begun.publication());
    }

    private Uni<Void> enter(ProviderData provider) {
        String key = provider.key();
        return once(
                        key,
                        () -> providers
                                .create(administrator(), request(provider), DemoKeys.of("provider", key))
                                .call(made -> each(
                                        provider.authorities(),
                                        code -> providers.link(administrator().actor(), made.id(), id(code))))
                                .map(made -> made.id()))
                .chain(id -> each(provider.locations(), location -> enter(provider, location, id)));
    }

    private Uni<Void> enter(ProviderData provider, LocationRequest location, UUID providerId) {
        String key = provider.key() + "/" + location.name();
        return once(
                        key,
                        () -> locations
                                .add(
                                        administrator(),
                                        providerId,
                                        location,
                                        DemoKeys.of("location", location.houseNumber() + key))
                                .map(made -> made.id()))
                .replaceWithVoid();
    }

    private ProviderRequest request(ProviderData provider) {
        return new ProviderRequest(
                provider.name(),
                kvkNumber(data.providers.indexOf(provider)),
                provider.kind(),
                "info@" + provider.key() + ".example",
                phone(provider, 0),
                boardChair(provider),
                contact(provider),
                provider.personalBudget(),
                provider.personalBudgetClients(),
                id(provider.authorities().getFirst()));
    }

    Contact boardChair(ProviderData provider) {
        return new Contact(
                "Bestuurder " + provider.name(),
                "Bestuurder",
                "bestuur@" + provider.key() + ".example",
                phone(provider, 1));
    }

    Contact contact(ProviderData provider) {
        return new Contact(
                "Contactpersoon " + provider.name(),
                "Kwaliteitsfunctionaris",
                "kwaliteit@" + provider.key() + ".example",
                phone(provider, 2));
    }

    /** Each provider has numbers of its own, or all would look like the same people. */
    private String phone(ProviderData provider, int which) {
        return "050 000 %02d %02d".formatted(10 + data.providers.indexOf(provider), which);
    }

    /**
     * Numbers that no register gave out: the first two digits of an old number name the chamber that gave it, from 01 on,
     * and new numbers are far higher.
     */
    private static String kvkNumber(int position) {
        return "0000%04d".formatted(1001 + position);
    }

    /** All at once, since making a hash of the password takes long; only who works at more than one place comes again. */
    private Uni<Void> enrol(List<Post> posts) {
        Map<String, Post> byEmail = new LinkedHashMap<>();
        List<Newcomer> now = new ArrayList<>();
        List<Post> later = new ArrayList<>();
        for (Post post : posts) {
            List<Newcomer> newcomers = cast.newcomers(post.key(), post.place());
            if (newcomers.stream().anyMatch(one -> byEmail.containsKey(one.email()))) {
                later.add(post);
            } else {
                newcomers.forEach(one -> byEmail.put(one.email(), post));
                now.addAll(newcomers);
            }
        }
        return enrolment
                .enrol(now, cast.password())
                .invoke(found -> found.forEach(
                        (email, caller) -> cast.enrolled(byEmail.get(email).key(), caller)))
                .chain(() -> later.isEmpty() ? Uni.createFrom().voidItem() : enrol(later));
    }

    private Caller administrator() {
        return cast.caller(DemoData.INSTALLATION, ADMINISTRATOR);
    }

    private Uni<UUID> once(String key, Supplier<Uni<UUID>> work) {
        return steps.once(key, work).invoke(id -> entered.put(key, Objects.requireNonNull(id)));
    }

    private static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(List.copyOf(all))
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /** A place with the name that the files have for it. */
    private record Post(String key, Place place) {}
}
