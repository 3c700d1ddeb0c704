package org.huunghi.sheet.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.huunghi.repository.Repository;

/** Takes away what an import wrote that did not come to its end. */
final class Removal {
	private static final int A_COMMIT = 500;

	private Removal() {
	}

	/** @return how many records were taken away */
	static int remove(Repository repository, Journal.Written written, String comment, IProgressMonitor monitor) throws IOException {
		List<String> ids = new ArrayList<>();
		int[] removed = { 0 };
		int rows = written.to() - written.from() + 1;
		SubMonitor progress = SubMonitor.convert(monitor, comment, rows / A_COMMIT + 2);
		// the last ones first: where one goes from the midst of a long list, the store gives all that come after it their new places
		for (int row = written.to(); row > 0 && row >= written.from(); row--) {
			ids.add(written.ids().row(row));
			if (ids.size() == A_COMMIT) {
				remove(repository, ids, comment, removed);
				progress.worked(1);
			}
		}
		remove(repository, ids, comment, removed);
		ids.addAll(written.extra());
		remove(repository, ids, comment, removed);
		return removed[0];
	}

	private static void remove(Repository repository, List<String> ids, String comment, int[] removed) {
		List<String> there = repository.read(view -> ids.stream().filter(id -> view.find(id).isPresent()).toList());
		if (!there.isEmpty()) {
			repository.write(comment, writer -> writer.removeAll(writer.findAll(there)));
			removed[0] += there.size();
		}
		ids.clear();
	}
}
