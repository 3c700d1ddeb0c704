package org.huunghi.repository.internal.offline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.emf.ecore.EObject;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repositories;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.View;
import org.huunghi.repository.internal.Errors;
import org.huunghi.repository.internal.Failure;
import org.huunghi.repository.internal.folder.DataFolder;
import org.huunghi.repository.internal.session.ClientRepository;
import org.huunghi.repository.internal.session.SeenView;
import org.huunghi.repository.internal.transfer.CarriedUnions;
import org.huunghi.repository.internal.transfer.Importing;
import org.huunghi.repository.internal.transfer.OutsideCut;
import org.huunghi.repository.offline.OfflineCopies;
import org.huunghi.repository.offline.Origin;
import org.huunghi.repository.transfer.Mode;
import org.huunghi.union.Union;
import org.huunghi.union.merge.Choices;
import org.huunghi.union.merge.Merge;
import org.huunghi.union.merge.RecordChange;

/** Copies that are ordinary embedded repositories; their own history tells what was changed in them since. */
public final class Copies implements OfflineCopies {
	@Override
	public void take(Repository server, Set<String> unionIds, Path folder, IProgressMonitor monitor) {
		checkEmpty(folder);
		ClientRepository from = (ClientRepository) server;
		from.errors().run(() -> {
			try {
				take(from, unionIds, folder, SubMonitor.convert(monitor, 10));
			} catch (IOException e) {
				delete(folder);
				throw new UncheckedIOException(e);
			} catch (RuntimeException e) {
				delete(folder);
				throw e;
			}
		});
	}

	private static void checkEmpty(Path folder) {
		try (Stream<Path> entries = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
			if (entries.findAny().isPresent()) {
				throw Failure.of(Kind.NOT_A_REPOSITORY, "notARepository", folder);
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void delete(Path folder) {
		Errors.quietly(() -> DataFolder.deleteTree(folder));
	}

	private static View seen(ClientRepository server, CDOView view) {
		return SeenView.of(view, server.index()::find, server.connection().rights());
	}

	private static void take(ClientRepository server, Set<String> unionIds, Path folder, SubMonitor progress) throws IOException {
		long time = server.session().getLastUpdateTime();
		CDOView view = server.session().openView(server.branch(), time);
		try (CarriedUnions carried = CarriedUnions.take(seen(server, view), unionIds, progress.split(4))) {
			Set<String> unions = new LinkedHashSet<>(unionIds);
			if (unionIds.isEmpty()) {
				seen(server, view).unions().stream().map(Union::getId).forEach(unions::add);
			}
			try (ClientRepository copy = (ClientRepository) Repositories.open(folder, Creation.IF_MISSING, server.connection().user())) {
				List<EObject> roots = carried.read(copy.packages(), progress.split(3));
				Importing importing = new Importing(roots, folder.toString(), Mode.ADD, writer -> true);
				long local = copy.writeOn(copy.branch(), copy.index()::find, Failure.text(Locale.getDefault(), "offlineTaken"), (transaction, writer) -> {
					OutsideCut.cut(roots, writer);
					importing.into(writer);
				}, progress.split(3));
				Origin origin = new Origin(server.connection().location().print(), server.uuid(), server.connection().user(), Instant.ofEpochMilli(time), unions);
				new TakenState(origin, unionIds.isEmpty(), time, local).write(folder);
			}
		} finally {
			Errors.quietly(view::close);
		}
	}

	@Override
	public Optional<Origin> originOf(Path folder) {
		try {
			return TakenState.read(folder).map(TakenState::origin);
		} catch (IOException e) {
			throw Failure.because(e, Kind.DAMAGED, "damaged", folder);
		}
	}

	private static TakenState state(ClientRepository copy, ClientRepository server) {
		try {
			TakenState taken = TakenState.read(copy.folder()).orElseThrow(() -> Failure.of(Kind.REFUSED, "offlineNone", copy.folder()));
			if (!taken.origin().uuid().equals(server.uuid())) {
				throw Failure.of(Kind.REFUSED, "offlineOther", copy.folder(), taken.origin().location());
			}
			return taken;
		} catch (IOException e) {
			throw Failure.because(e, Kind.DAMAGED, "damaged", copy.folder());
		}
	}

	@Override
	public List<RecordChange> compare(Repository copy, Repository server, Locale locale, IProgressMonitor monitor) {
		ClientRepository here = (ClientRepository) copy;
		ClientRepository there = (ClientRepository) server;
		return there.errors().call(() -> {
			try (Return returning = new Return(here, there, state(here, there))) {
				return returning.compare(merge -> merge.brought(locale), monitor);
			}
		});
	}

	@Override
	public void bringBack(Repository copy, Repository server, Choices choices, String comment, IProgressMonitor monitor) {
		ClientRepository here = (ClientRepository) copy;
		ClientRepository there = (ClientRepository) server;
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		there.errors().run(() -> {
			try (Return returning = new Return(here, there, state(here, there))) {
				if (!returning.<List<String>>compare(merge -> undecided(merge, choices), progress.split(3)).isEmpty()) {
					throw Failure.of(Kind.CONFLICT, "offlineConflict");
				}
				long brought = returning.bring(choices, comment, progress.split(4));
				returning.refresh(brought, progress.split(3)).write(here.folder());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		});
	}

	private static List<String> undecided(Merge merge, Choices choices) {
		return merge.undecided(choices);
	}
}
