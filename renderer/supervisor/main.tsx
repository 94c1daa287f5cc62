import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import '../ui/base.css'
import { openCentre } from './centre/centre.ts'
import { Supervisor } from './Supervisor.tsx'

const place = document.getElementById('supervisor')
if (place === null) throw new Error('index.html has no #supervisor')

createRoot(place).render(
  <QueryClientProvider client={new QueryClient()}>
    <Supervisor centre={openCentre(new URL('/rpc/supervisor', location.href))} />
  </QueryClientProvider>,
)
