package nl.waarborg.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. What the account may do follows from its memberships. */
@Entity
class Account {

    @Id
    UUID id;

    String email;

    String name;

    @Nullable
    String phone;

    @Enumerated(EnumType.STRING)
    Language language;

    @Nullable
    String passwordHash;

    /** The secret of the second factor, sealed; absent as long as there is none. */
    byte @Nullable [] factorSecret;

    /** A secret that was handed out but not yet proved to work, sealed. */
    byte @Nullable [] factorPending;

    /** The time step of the last code that was accepted: a code works once (RFC 6238, 5.2). */
    @Nullable
    Long factorLastStep;

    /** Raised to end all sessions at once: a session works only in the generation in which it began. */
    int generation;

    @Nullable
    String externalSubject;

    @Nullable
    UUID lastMembershipId;

    @Nullable
    Instant lastSignInAt;

    Instant createdAt;

    @Nullable
    Instant endedAt;

    @Version
    int version;

    protected Account() {}

    Account(String email, String name, Instant when) {
        this.id = Ids.next();
        this.email = normalised(email);
        this.name = name;
        this.language = Language.NL;
        this.createdAt = when;
    }

    /** Addresses are compared in small letters. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    boolean hasFactor() {
        return factorSecret != null;
    }

    /** Whether somebody was invited and has never set a password, nor come through another sign-in service. */
    boolean isInvited() {
        return passwordHash == null && externalSubject == null;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    void changeProfile(String name, @Nullable String phone, Language language) {
        this.name = name;
        this.phone = phone;
        this.language = language;
    }

    /** Sets a password; every session that is running ends. */
    void setPassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    void endSessions() {
        generation++;
    }

    void signedIn(UUID membershipId, Instant when) {
        lastMembershipId = membershipId;
        lastSignInAt = when;
    }

    void worksFor(UUID membershipId) {
        lastMembershipId = membershipId;
    }

    void offerFactor(byte[] sealedSecret) {
        factorPending = sealedSecret;
    }

    /** Turns the second factor on with the secret that was offered. */
    void confirmFactor(long step) {
        factorSecret = factorPending;
        factorPending = null;
        factorLastStep = step;
    }

    /** Whether a code of this time step may be accepted; accepting it uses up this step and those before it. */
    boolean acceptStep(long step) {
        if (factorLastStep != null && step <= factorLastStep) {
            return false;
        }
        factorLastStep = step;
        return true;
    }

    void removeFactor() {
        factorSecret = null;
        factorPending = null;
        factorLastStep = null;
        endSessions();
    }

    /** An account belongs to one subject of the outside sign-in service, for good. */
    boolean mayBeBoundTo(String subject) {
        return externalSubject == null || externalSubject.equals(subject);
    }

    void bind(String subject) {
        externalSubject = subject;
    }

    void end(Instant when) {
        endedAt = when;
        endSessions();
    }

    /** A later invitation brings an ended account back; it needs a new password. */
    void revive() {
        endedAt = null;
        passwordHash = null;
    }
}
