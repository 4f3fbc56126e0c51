package lv.kopa.registry;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Runs rules over a registry. Safe for any number of threads. */
@ProviderType
public interface Checks {

    /** The rules, by number. */
    List<CheckRule> rules();

    /**
     * What the rules find, by number of the rule, then by subject.
     *
     * @param snapshot what is looked at
     * @return one result for each rule and subject that it judges
     */
    List<CheckResult> run(Snapshot snapshot);
}
