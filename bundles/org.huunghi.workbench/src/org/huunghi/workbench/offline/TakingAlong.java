package org.huunghi.workbench.offline;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;

/**
 * Takes unions of the server that is shown along into a folder. Runs off the UI thread.
 *
 * @param from the server
 * @param unions their ids; empty for all
 * @param folder missing or empty
 * @param title what is being done
 */
record TakingAlong(Repository from, Set<String> unions, Path folder, String title) implements IRunnableWithProgress {
	/**
	 * @throws InvocationTargetException why it can't be done; nothing is left in the folder then
	 * @throws InterruptedException the user cancelled; nothing is left in the folder then
	 */
	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		try {
			Repositories.offlineCopies().take(from, unions, folder, SubMonitor.convert(monitor, title, 100));
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (RuntimeException e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}
}
