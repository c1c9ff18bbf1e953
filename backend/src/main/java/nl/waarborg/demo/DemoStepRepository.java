package nl.waarborg.demo;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DemoStepRepository implements PanacheRepositoryBase<DemoStep, String> {}
