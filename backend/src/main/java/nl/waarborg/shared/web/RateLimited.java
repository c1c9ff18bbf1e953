package nl.waarborg.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Limits how often one address may call an endpoint that needs no sign-in, or that signs in. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** Calls per minute and address; {@code waarborg.limits.factor} multiplies it. */
    int perMinute();
}
