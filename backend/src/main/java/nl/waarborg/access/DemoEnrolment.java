package nl.waarborg.access;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the accounts of a demo at once, with one password and without mails; refused where {@code waarborg.demo} is off. */
@ApplicationScoped
public class DemoEnrolment {

    /** Somebody who is to work somewhere from a day on. */
    public record Newcomer(String email, String name, Place place, Set<Role> roles, LocalDate from) {

        public static Newcomer atAuthority(String email, String name, UUID authority, LocalDate from, Role... roles) {
            return new Newcomer(email, name, Place.authority(authority), Set.of(roles), from);
        }

        public static Newcomer atProvider(String email, String name, UUID provider, LocalDate from, Role... roles) {
            return new Newcomer(email, name, Place.provider(provider), Set.of(roles), from);
        }

        public static Newcomer atInstallation(String email, String name, LocalDate from) {
            return new Newcomer(email, name, Place.installation(), Set.of(Role.ADMINISTRATOR), from);
        }
    }

    private final DemoEnrolmentService enrolment;
    private final Passwords passwords;
    private final boolean demo;

    DemoEnrolment(
            DemoEnrolmentService enrolment,
            Passwords passwords,
            @ConfigProperty(name = "waarborg.demo", defaultValue = "false") boolean demo) {
        this.enrolment = enrolment;
        this.passwords = passwords;
        this.demo = demo;
    }

    /** The newcomers as callers, by address; who was there already stays as they are, and joins a place that is new. */
    public Uni<Map<String, Caller>> enrol(List<Newcomer> newcomers, String password) {
        if (!demo) {
            throw new IllegalStateException("Accounts with a known password are for a demo only");
        }
        return passwords.hash(password).chain(hash -> enrolment.keep(newcomers, hash));
    }
}
