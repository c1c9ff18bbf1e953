package nl.waarborg.shared;

/** Tells who is calling. Offered here for the rooms below {@code access}, which implements it. */
public interface CurrentActor {

    Actor actor();
}
