package org.huunghi.repository.transfer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Repository;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.internal.transfer.CarriedUnions;
import org.huunghi.repository.internal.transfer.Importing;

/** Copies a union from one open repository to another: publishes one to a server, or takes one home. */
public final class UnionCopy {
	private UnionCopy() {
	}

	/**
	 * Copies a union with all that it contains, in one transaction. Its records keep their ids. Places are merged by id: those that are there keep what they
	 * say, others are added.
	 *
	 * @param from where the union is; it is not changed
	 * @param to where it goes
	 * @param mode what to do where the union is there already: refuse, or put this one in its place
	 * @param monitor may be null
	 * @return what was brought
	 * @throws IOException when the temporary file in which it travels can't be written or read
	 * @throws org.huunghi.repository.RepositoryException REFUSED where the union is there and the mode is ADD, where an id is taken by something else, or where
	 *         something in it refers to a record that is not there; FORBIDDEN where the user may not; nothing is changed then
	 * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor is cancelled; nothing is changed then
	 */
	public static ImportSummary copy(Repository from, String unionId, Repository to, Mode mode, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		try (CarriedUnions carried = take(from, unionId, progress.split(4))) {
			ClientRepository target = (ClientRepository) to;
			List<EObject> roots = carried.read(target.packages(), progress.split(3));
			Importing importing = new Importing(roots, unionId, mode, writer -> false);
			target.writeOn(target.branch(), target.index()::find, Failure.text(Locale.getDefault(), "copyComment", from.connection().location().toString()),
					(transaction, writer) -> importing.into(writer), progress.split(3));
			return importing.summary();
		}
	}

	private static CarriedUnions take(Repository from, String unionId, IProgressMonitor monitor) throws IOException {
		try {
			return from.read(view -> {
				try {
					return CarriedUnions.take(view, Set.of(unionId), monitor);
				} catch (IOException e) {
					throw new UncheckedIOException(e);
				}
			});
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}
}
