package lv.kopa.desktop.registry.internal;

import java.util.Objects;
import lv.kopa.registry.Moment;
import lv.kopa.registry.Snapshot;
import lv.kopa.registry.Workspace;
import lv.kopa.registry.WorkspaceInfo;
import lv.kopa.workbench.Shared;
import lv.kopa.workbench.Topic;
import lv.kopa.workbench.Workbench;

/**
 * The workspace that is open, and from where its registry is looked at. Another one whenever something in it changes, so
 * that views that follow it are never behind.
 *
 * @param workspace the workspace
 * @param info what it is
 * @param mayEnter whether the account may change facts
 * @param moment from where it is looked at
 * @param changes how often something has changed since it was opened
 */
public record Sight(Workspace workspace, WorkspaceInfo info, boolean mayEnter, Moment moment, long changes) {
    /** Where all views find it. */
    public static final Topic<Sight> TOPIC = new Topic<>("registry.sight", Sight.class);

    /** Rejects nulls. */
    public Sight {
        Objects.requireNonNull(workspace);
        Objects.requireNonNull(info);
        Objects.requireNonNull(moment);
    }

    /** The place where it is shared. */
    public static Shared<Sight> shared(Workbench workbench) {
        return workbench.shared(TOPIC);
    }

    /** The registry from here. What is asked of it takes time. */
    public Snapshot snapshot() {
        return workspace.registry().at(moment);
    }

    /** Whether facts can be changed: by whom may, and who knows all that is known. */
    public boolean writable() {
        return mayEnter && moment.asKnownOn().isEmpty();
    }

    /** The same from another moment. */
    public Sight at(Moment other) {
        return new Sight(workspace, info, mayEnter, other, changes);
    }

    /** The same after a change. */
    public Sight changed() {
        return new Sight(workspace, info, mayEnter, moment, changes + 1);
    }

    /** Whether this is the same workspace. */
    public boolean sameWorkspace(Sight other) {
        return workspace == other.workspace;
    }
}
