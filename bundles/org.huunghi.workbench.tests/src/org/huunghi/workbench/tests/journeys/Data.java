package org.huunghi.workbench.tests.journeys;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.ChangeEvent;
import org.huunghi.repository.ChangeListener;
import org.huunghi.repository.Repository;
import org.huunghi.repository.transfer.Transfer;
import org.huunghi.union.Union;
import org.huunghi.union.dataset.DataSets;
import org.huunghi.workbench.WorkbenchRepository;

/** The repository of the running workbench as somebody else sees it, who works without the user interface. */
public final class Data {
	/** @return the repository, waited for */
	public Repository repository() {
		return WorkbenchRepository.instance().get().join();
	}

	/** Removes all unions. */
	public void clear() {
		if (!repository().read(view -> view.unions().isEmpty())) {
			repository().write("Dọn", writer -> List.copyOf(writer.unions()).forEach(writer::remove));
		}
	}

	/** Writes a small union. */
	public SmallUnion.Ids smallUnion() {
		SmallUnion union = new SmallUnion();
		SmallUnion.Ids ids = union.ids();
		repository().write("Liên hiệp thử nghiệm", union::write);
		return ids;
	}

	/** Installs what a province's plug-in brings. @param province such as {@code sonla} */
	public void install(String province) {
		try {
			Transfer.installDataSet(repository(), DataSets.find("org.huunghi.province." + province).orElseThrow());
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	/** @return the value of a feature now, as it is stored */
	public Object value(String id, String feature) {
		return repository().read(view -> {
			EObject object = view.find(id).orElseThrow();
			return object.eGet(object.eClass().getEStructuralFeature(feature));
		});
	}

	/** @return the text of a feature now; null where there is none */
	public String text(String id, String feature) {
		Object value = value(id, feature);
		return value == null ? null : value.toString();
	}

	/** @return whether there is an object with this id */
	public boolean has(String id) {
		return repository().read(view -> view.find(id).isPresent());
	}

	/** @return the number of unions */
	public int unions() {
		return repository().read(view -> view.unions().size());
	}

	/** @return what the reader reads of the only union */
	public <T> T ofUnion(java.util.function.Function<Union, T> reader) {
		return repository().read(view -> reader.apply(view.unions().get(0)));
	}

	/** Somebody else sets a feature. */
	public void set(String id, String feature, Object value) {
		repository().write("Người khác sửa", writer -> {
			EObject object = writer.find(id).orElseThrow();
			object.eSet(object.eClass().getEStructuralFeature(feature), value);
		});
	}

	/** @return the commits that are made while something is done */
	public List<ChangeEvent> commitsDuring(Consumer<List<ChangeEvent>> doing) {
		List<ChangeEvent> commits = new CopyOnWriteArrayList<>();
		ChangeListener listener = commits::add;
		repository().addListener(listener);
		try {
			doing.accept(commits);
		} finally {
			repository().removeListener(listener);
		}
		return commits;
	}
}
