package lv.kopa.registry;

/**
 * That an organisation took part in an activity.
 *
 * @param activity in which
 * @param organisation who
 * @param people how many people it sent
 */
public record Participation(Id<Activity> activity, Id<Organisation> organisation, int people) implements Entry {}
