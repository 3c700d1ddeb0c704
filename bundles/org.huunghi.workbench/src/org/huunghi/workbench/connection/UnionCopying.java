package org.huunghi.workbench.connection;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.repository.transfer.UnionCopy;

/** Copies one union from the repository that is shown to another, which is opened for that and closed again. Runs off the UI thread. */
final class UnionCopying implements IRunnableWithProgress {
	private final Repository from;
	private final UnionChoice union;
	private final Callable<Repository> opening;
	private final Mode mode;
	private final String title;
	private volatile ImportSummary summary;

	/** @param opening opens the repository to which the union goes, @param title what is being done */
	UnionCopying(Repository from, UnionChoice union, Callable<Repository> opening, Mode mode, String title) {
		this.from = from;
		this.union = union;
		this.opening = opening;
		this.mode = mode;
		this.title = title;
	}

	/** @return what was brought; null before it was */
	ImportSummary summary() {
		return summary;
	}

	/**
	 * @throws InvocationTargetException why it can't be done; nothing is changed then
	 * @throws InterruptedException the user cancelled; nothing is changed then
	 */
	@Override
	public void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, title, 10);
		try (Repository to = Cancelable.call(monitor, opening, Repository::close)) {
			progress.worked(2);
			summary = UnionCopy.copy(from, union.id(), to, mode, progress.split(8));
		} catch (OperationCanceledException e) {
			throw new InterruptedException();
		} catch (InvocationTargetException | InterruptedException e) {
			throw e;
		} catch (Exception e) {
			throw new InvocationTargetException(e);
		} finally {
			monitor.done();
		}
	}
}
