package lv.kopa.shell.internal;

import java.util.List;
import java.util.Optional;
import lv.kopa.task.Task;

/** The tasks that are here now. */
interface TaskDirectory {

    /** Their ids, sorted. */
    List<String> ids();

    /** The task with this id. */
    Optional<Task> find(String id);
}
