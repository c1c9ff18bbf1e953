package nl.waarborg.provider;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.waarborg.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A provider of care: one record, shared by the authorities that work with it. */
@Entity
class Provider {

    @Id
    UUID id;

    String name;

    @Nullable
    String kvkNumber;

    @Enumerated(EnumType.STRING)
    ProviderKind kind;

    @Nullable
    String email;

    @Nullable
    String phone;

    /** Board chair, director or owner: hears that a report was received (protocol, step 2). */
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "board_chair_name"))
    @AttributeOverride(name = "function", column = @Column(name = "board_chair_function"))
    @AttributeOverride(name = "email", column = @Column(name = "board_chair_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "board_chair_phone"))
    @Nullable
    Contact boardChair;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "contact_name"))
    @AttributeOverride(name = "function", column = @Column(name = "contact_function"))
    @AttributeOverride(name = "email", column = @Column(name = "contact_email"))
    @AttributeOverride(name = "phone", column = @Column(name = "contact_phone"))
    @Nullable
    Contact contact;

    /** Gives care that is paid from personal budgets. */
    boolean personalBudget;

    /** How many clients are known to have a personal budget here; absent where nobody knows, which is not 0. */
    @Nullable
    Integer personalBudgetClients;

    Instant createdAt;

    @Version
    int version;

    protected Provider() {}

    Provider(ProviderApi.ProviderRequest request, Instant when) {
        this.id = Ids.next();
        this.createdAt = when;
        describe(request);
    }

    void describe(ProviderApi.ProviderRequest request) {
        name = request.name();
        kvkNumber = request.kvkNumber();
        kind = request.kind();
        personalBudget = request.givesPersonalBudgetCare();
        personalBudgetClients = request.personalBudgetClients();
        reach(request.email(), request.phone(), request.boardChair(), request.contact());
    }

    /** What a provider keeps up to date by itself. */
    void reach(
            @Nullable String email, @Nullable String phone, @Nullable Contact boardChair, @Nullable Contact contact) {
        this.email = email;
        this.phone = phone;
        this.boardChair = boardChair;
        this.contact = contact;
    }
}
