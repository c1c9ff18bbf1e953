package nl.waarborg.access;

import java.util.List;

/** The accounts of a demo, told by the room that makes them, to be shown before signing in. */
public interface DemoAccounts {

    record DemoAccount(String email, String name, List<Role> roles, String scopeName) {}

    List<DemoAccount> all();

    /** The one password of all of them. */
    String password();
}
