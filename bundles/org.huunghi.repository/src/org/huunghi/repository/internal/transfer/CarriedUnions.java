package org.huunghi.repository.internal.transfer;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.View;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.transfer.CancelableInput;
import org.huunghi.union.Union;
import org.huunghi.union.xmi.PackageHost;
import org.huunghi.union.xmi.XmiInterchange;

/** Unions with the gazetteer on their way from one repository to another: in a file of the usual form, which is gone when this is closed. */
public final class CarriedUnions implements AutoCloseable {
	private final Path file;

	private CarriedUnions(Path file) {
		this.file = file;
	}

	/**
	 * Takes unions out of a repository.
	 *
	 * @param unionIds which; empty for all
	 * @throws IOException when the file can't be written
	 * @throws org.huunghi.repository.RepositoryException REFUSED where a union is not there
	 * @throws OperationCanceledException when the monitor is cancelled
	 */
	public static CarriedUnions take(View view, Set<String> unionIds, IProgressMonitor monitor) throws IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		List<EObject> roots = new ArrayList<>();
		roots.add(view.gazetteer());
		if (unionIds.isEmpty()) {
			roots.addAll(view.unions());
		}
		for (String id : unionIds) {
			roots.add(view.find(id).filter(Union.class::isInstance).orElseThrow(() -> Failure.of(Kind.REFUSED, "unknownId", id)));
		}
		SubMonitor loading = progress.split(5).setWorkRemaining(roots.size());
		for (EObject root : roots) {
			loading.split(1);
			view.preload(root);
		}
		CarriedUnions carried = new CarriedUnions(Files.createTempFile("huunghi", ".xmi"));
		try (OutputStream out = stopping(new BufferedOutputStream(Files.newOutputStream(carried.file)), progress.split(5))) {
			XmiInterchange.write(roots, out);
			return carried;
		} catch (IOException | RuntimeException e) {
			carried.close();
			throw e;
		}
	}

	private static OutputStream stopping(OutputStream out, IProgressMonitor monitor) {
		return new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				CancelableInput.stopIfAsked(monitor);
				out.write(bytes, offset, length);
			}
		};
	}

	/** @return the gazetteer and the unions as new objects */
	public List<EObject> read(PackageHost packages, IProgressMonitor monitor) throws IOException {
		try (InputStream in = CancelableInput.open(file, monitor)) {
			return XmiInterchange.read(in, file.getFileName().toString(), packages);
		}
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(file);
	}
}
