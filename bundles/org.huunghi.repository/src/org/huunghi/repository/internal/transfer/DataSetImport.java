package org.huunghi.repository.internal.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.View;
import org.huunghi.repository.transfer.DataSetState;
import org.huunghi.repository.transfer.ImportSummary;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.union.Union;
import org.huunghi.union.dataset.DataSet;
import org.huunghi.union.dataset.DataSetPart;
import org.huunghi.union.xmi.PackageHost;
import org.huunghi.union.xmi.XmiInterchange;

/** Brings a data set with its parts into a repository, or those parts that it lacks. */
public final class DataSetImport {
	private final List<String> unionIds;
	private final Importing main;
	private final List<PartImport> parts = new ArrayList<>();
	private int partRecords;

	/**
	 * Reads the files of the data set, of its parts those whose plug-ins are installed.
	 *
	 * @throws IOException when one can't be read
	 * @throws org.huunghi.repository.RepositoryException REFUSED when a part holds something else than registers
	 */
	public DataSetImport(DataSet dataSet, PackageHost packages) throws IOException {
		List<EObject> roots;
		try (InputStream in = dataSet.open()) {
			roots = XmiInterchange.read(in, dataSet.fileName(), packages);
		}
		unionIds = roots.stream().filter(Union.class::isInstance).map(root -> ((Union) root).getId()).toList();
		main = new Importing(roots, dataSet.fileName(), Mode.ADD);
		for (DataSetPart part : dataSet.parts()) {
			if (part.isUsable()) {
				try (InputStream in = part.open()) {
					parts.add(new PartImport(XmiInterchange.read(in, part.fileName(), packages), part.fileName(), part.unionId()));
				}
			}
		}
	}

	/** @return how much of it is there */
	public DataSetState state(View view) {
		if (unionIds.stream().noneMatch(id -> id != null && view.find(id).isPresent())) {
			return DataSetState.ABSENT;
		}
		return parts.stream().anyMatch(part -> part.lacks(view)) ? DataSetState.INCOMPLETE : DataSetState.COMPLETE;
	}

	/** @throws org.huunghi.repository.RepositoryException REFUSED */
	public void into(ImportWriter writer) {
		if (state(writer) != DataSetState.INCOMPLETE) {
			main.into(writer);
		}
		for (PartImport part : parts) {
			partRecords += part.into(writer);
		}
	}

	/** @return what was brought in */
	public ImportSummary summary() {
		ImportSummary unions = main.summary();
		return new ImportSummary(unions.unions(), unions.records() + partRecords, unions.places());
	}
}
