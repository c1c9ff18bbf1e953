package nl.waarborg.authority;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A municipality of the Netherlands with the code of Statistics Netherlands (CBS). */
@Entity
@Immutable
class Municipality {

    @Id
    String code;

    String name;

    protected Municipality() {}
}
