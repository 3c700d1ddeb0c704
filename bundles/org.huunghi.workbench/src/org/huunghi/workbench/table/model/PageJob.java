package org.huunghi.workbench.table.model;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.huunghi.repository.Repository;
import org.huunghi.workbench.WorkbenchRepository;
import org.huunghi.workbench.jobs.UiThread;
import org.huunghi.workbench.table.data.PageCache;
import org.huunghi.workbench.table.data.PageCache.Key;
import org.huunghi.workbench.table.data.RowData;

/** Reads, one after the other, the pages that are looked at; what has gone by before its turn came is never read. */
final class PageJob extends Job {
	private final PageCache cache;
	private final BiFunction<Repository, Key, List<RowData>> reader;
	private final Runnable came;
	private final Consumer<RuntimeException> failed;

	/** @param reader reads a page, @param came told on the UI thread of each page, @param failed told on the UI thread */
	PageJob(String name, PageCache cache, BiFunction<Repository, Key, List<RowData>> reader, Runnable came,
			Consumer<RuntimeException> failed) {
		super(name);
		this.cache = cache;
		this.reader = reader;
		this.came = came;
		this.failed = failed;
		setSystem(true);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Repository repository = WorkbenchRepository.instance().get().getNow(null);
		for (Key key = cache.next(); key != null && repository != null && !monitor.isCanceled(); key = cache.next()) {
			int generation = cache.generation();
			try {
				if (cache.put(key, reader.apply(repository, key), generation)) {
					UiThread.later(came);
				}
			} catch (RuntimeException e) {
				cache.giveUp();
				if (!WorkbenchRepository.instance().shows(repository)) {
					return Status.CANCEL_STATUS;
				}
				UiThread.later(() -> failed.accept(e));
			}
		}
		return Status.OK_STATUS;
	}
}
